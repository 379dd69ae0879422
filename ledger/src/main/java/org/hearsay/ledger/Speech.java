package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import org.hearsay.compare.Said;

/**
 * A claim without figures as it is kept to be compared.
 *
 * @param entry its entry
 * @param report its report
 * @param page the day of that
 * @param nr its number there
 * @param story the story that the report tells
 * @param said the claim
 */
record Speech(String entry, String report, String page, long nr, String story, Said said)
        implements Comparable<Speech> {
    private static final Comparator<Speech> ORDER =
            Comparator.comparing(Speech::page).thenComparing(Speech::report).thenComparing(Speech::nr);

    /** One whose turn it is. */
    static Speech now(Row row) throws SQLException {
        return of(row, 0);
    }

    /** One of another report. */
    static Speech other(Row row) throws SQLException {
        return of(row, 1);
    }

    private static Speech of(Row row, int number) throws SQLException {
        String entry = row.text("entry");
        String page = row.text("page");
        return new Speech(
                entry,
                row.text("report"),
                page,
                row.number("nr"),
                row.text("story"),
                Said.kept(entry, number, LocalDate.parse(page), row.text("record")));
    }

    @Override
    public int compareTo(Speech other) {
        return ORDER.compare(this, other);
    }
}
