package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import org.hearsay.compare.Said;
import org.jspecify.annotations.Nullable;

/**
 * A claim without figures as it is kept to be compared. Most meet no other: what is kept of its words is read where it is asked for.
 *
 * @param entry its entry
 * @param report its report
 * @param page the day of that
 * @param nr its number there
 * @param story the story that the report tells
 * @param voice under what its speaker is found, null for somebody else
 * @param side under what its speaker's side is found, null where none is known
 * @param bits for its words, as {@link Said#canMeet} compares them
 * @param number one for it and 0 for those whose turn it is: no two that are compared are of one page
 * @param record the claim as text
 */
record Speech(
        String entry,
        String report,
        String page,
        long nr,
        String story,
        @Nullable String voice,
        @Nullable String side,
        long bits,
        int number,
        String record)
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
        return new Speech(
                row.text("entry"),
                row.text("report"),
                row.text("page"),
                row.number("nr"),
                row.text("story"),
                row.optional("voice"),
                row.optional("side"),
                row.number("bits"),
                number,
                row.text("record"));
    }

    /** The claim. */
    Said said() {
        return Said.kept(entry, number, LocalDate.parse(page), record);
    }

    @Override
    public int compareTo(Speech other) {
        return ORDER.compare(this, other);
    }
}
