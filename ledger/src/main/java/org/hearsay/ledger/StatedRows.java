package org.hearsay.ledger;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.compare.Stated;
import org.hearsay.model.Figure;
import org.jspecify.annotations.Nullable;

/** Figures of the table as rows of {@code stated}, there and back. */
final class StatedRows {
    static final String[] COLUMNS = {
        "entry",
        "report",
        "whose",
        "unit",
        "event",
        "counting",
        "claimant",
        "claimant_kind",
        "claimant_side",
        "printed",
        "unit_words",
        "low",
        "high",
        "approximator",
        "as_of",
        "said",
        "published",
        "place",
        "located",
        "status",
        "day",
        "agencies",
        "incident",
        "since"
    };
    /** What every query for them selects, */
    static final String ALL = "stated.*, report.name AS report_name, report.outlet, story.story";
    /** and what it joins, */
    static final String JOINS = "JOIN report ON report.id = stated.report JOIN story ON story.report = stated.report ";
    /** where nothing comes before that. */
    static final String SELECT = "SELECT " + ALL + " FROM stated " + JOINS;
    /** So many are asked for by their ids at once. */
    private static final int TOGETHER = 100;

    private static final String BY_ID = SELECT + "WHERE stated.entry IN (" + Marks.marks(TOGETHER) + ")";

    /** What stands for a day that is not known, after all days. */
    static final String UNDATED = "undated";

    private StatedRows() {}

    static @Nullable Object[] values(Stated s) {
        return new @Nullable Object[] {
            s.id(),
            s.print().report(),
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
            s.within(),
            s.status(),
            day(s.times().day(), UNDATED),
            s.print().agencies().isEmpty() ? null : String.join("\n", s.print().agencies()),
            s.incident(),
            s.times().since()
        };
    }

    /** A day as it is kept where days are put in order. */
    static String day(@Nullable LocalDate day, String unknown) {
        return day == null ? unknown : day.toString();
    }

    /** Those for which a condition holds, in the order of their ids. */
    static List<Stated> where(Sql sql, String condition, Object... values) {
        return sql.all(StatedRows::stated, SELECT + "WHERE " + condition + " ORDER BY stated.entry", values);
    }

    /** Those with ids, by id; ids that none has are left out. */
    static Map<String, Stated> byId(Sql sql, Collection<String> ids) {
        Map<String, Stated> out = new HashMap<>();
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += TOGETHER)
            sql.each(StatedRows::stated, s -> out.put(s.id(), s), BY_ID, Marks.padded(all, from, TOGETHER));
        return out;
    }

    static Stated stated(Row row) throws SQLException {
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
                new Stated.Times(row.day("as_of"), row.day("said"), row.day("published"), row.day("since")),
                row.optional("place"),
                row.optional("located"),
                status == null ? null : Figure.Status.valueOf(status),
                new Stated.Print(
                        row.text("report"), row.optional("outlet"), row.text("story"), lines(row.optional("agencies"))),
                row.optional("incident"));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split("\n", -1));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
