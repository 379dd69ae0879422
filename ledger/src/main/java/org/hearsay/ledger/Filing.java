package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.function.Consumer;
import org.hearsay.export.Filed;
import org.hearsay.export.Records;
import org.hearsay.model.Report;

/** Takes reports out of the database with what was read in them. */
final class Filing {
    private static final String READINGS =
            "SELECT report, engine, record FROM reading WHERE report = ? ORDER BY engine";
    private static final String ENTRIES = "SELECT * FROM entry WHERE report = ? AND engine = ? ORDER BY id";

    private final Sql sql;

    Filing(Sql sql) {
        this.sql = sql;
    }

    /** Hands on every report, in the order of their ids. */
    void each(Consumer<Filed> taker) {
        for (String id : sql.all(row -> row.text("id"), "SELECT id FROM report ORDER BY id"))
            sql.first(Filing::report, "SELECT * FROM report WHERE id = ?", id)
                    .ifPresent(report -> readings(report, taker));
    }

    private void readings(Report report, Consumer<Filed> taker) {
        record Read(String engine, String frame) {}
        for (Read read : sql.all(row -> new Read(row.text("engine"), row.text("record")), READINGS, report.id()))
            taker.accept(new Filed(
                    report, read.engine(), read.frame(), sql.all(Filing::entry, ENTRIES, report.id(), read.engine())));
    }

    /** A report made anew from what is kept. */
    static Report report(Row row) throws SQLException {
        return Report.of(
                row.text("name"),
                row.text("text"),
                row.optional("title"),
                row.optional("outlet"),
                row.optional("url"),
                row.optional("published"),
                row.text("origin"));
    }

    private static Filed.Entry entry(Row row) throws SQLException {
        return new Filed.Entry(row.text("id"), row.text("claim"), claim(row));
    }

    /** A claim as it is kept; its id in the reading is in its record only. */
    static Records.Claim claim(Row row) throws SQLException {
        int start = Math.toIntExact(row.number("start"));
        int end = Math.toIntExact(row.number("end"));
        return new Records.Claim(
                row.text("kind"), "", row.text("part"), start, end, row.text("quote"), row.text("record"));
    }
}
