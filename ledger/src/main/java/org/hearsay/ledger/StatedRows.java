package org.hearsay.ledger;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.compare.Stated;
import org.hearsay.model.Figure;
import org.jspecify.annotations.Nullable;

/** Figures of the table as rows of {@code stated}, there and back. */
final class StatedRows {
    static final String[] COLUMNS = {
        "entry", "whose", "unit", "event", "counting", "claimant", "claimant_kind", "claimant_side", "printed",
        "unit_words", "low", "high", "approximator", "as_of", "said", "published", "place", "status"
    };
    private static final String ALL = "SELECT stated.*, report.id AS report_id, report.name AS report_name, "
            + "report.outlet FROM stated JOIN entry ON entry.id = stated.entry "
            + "JOIN report ON report.id = entry.report ORDER BY stated.entry";

    private StatedRows() {}

    static @Nullable Object[] values(String entry, Stated s) {
        return new @Nullable Object[] {
            entry,
            s.row().whose(),
            s.row().unit(),
            s.row().event(),
            s.row().counting(),
            s.claimant(),
            s.kind(),
            s.side(),
            s.amount().printed(),
            s.amount().words(),
            plain(s.amount().low()),
            plain(s.amount().high()),
            s.amount().approximator(),
            s.times().asOf(),
            s.times().said(),
            s.times().published(),
            s.place(),
            s.status()
        };
    }

    static List<Stated> all(Sql sql) {
        Map<String, String> stories = Stories.of(sql);
        List<Stated> out = new ArrayList<>();
        sql.each(row -> stated(row, stories), out::add, ALL);
        return out;
    }

    private static Stated stated(Row row, Map<String, String> stories) throws SQLException {
        String report = row.text("report_id");
        String status = row.optional("status");
        return new Stated(
                row.text("entry"),
                row.text("report_name"),
                new Stated.Row(
                        row.optional("whose"),
                        row.text("unit"),
                        row.text("event"),
                        Figure.Counting.valueOf(row.text("counting"))),
                row.text("claimant"),
                Stated.Kind.valueOf(row.text("claimant_kind")),
                row.optional("claimant_side"),
                new Stated.Amount(
                        row.text("printed"),
                        row.optional("unit_words"),
                        row.decimal("low"),
                        row.decimal("high"),
                        row.optional("approximator")),
                new Stated.Times(row.day("as_of"), row.day("said"), row.day("published")),
                row.optional("place"),
                status == null ? null : Figure.Status.valueOf(status),
                new Stated.Print(report, row.optional("outlet"), stories.getOrDefault(report, report)));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
