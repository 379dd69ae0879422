package org.hearsay.ledger;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.compare.Stated;
import org.hearsay.model.Figure;
import org.jspecify.annotations.Nullable;

/** Figures of the table as rows of {@code stated}, there and back. */
final class StatedRows {
    private static final String ALL = "SELECT stated.*, report.name AS report_name FROM stated "
            + "JOIN entry ON entry.id = stated.entry JOIN report ON report.id = entry.report ORDER BY stated.entry";

    private final ResultSet row;

    private StatedRows(ResultSet row) {
        this.row = row;
    }

    static Values bind(Values values, String entry, Stated s) throws SQLException {
        values.text(entry)
                .text(s.row().whose())
                .text(s.row().unit())
                .text(s.row().event())
                .text(s.row().counting());
        values.text(s.claimant()).text(s.kind()).text(s.side());
        values.text(s.amount().printed()).text(s.amount().words());
        values.text(plain(s.amount().low()))
                .text(plain(s.amount().high()))
                .text(s.amount().approximator());
        values.text(s.times().asOf()).text(s.times().said()).text(s.times().published());
        return values.text(s.place()).text(s.status());
    }

    static List<Stated> all(Connection db) throws SQLException {
        List<Stated> out = new ArrayList<>();
        try (Statement statement = db.createStatement();
                ResultSet result = statement.executeQuery(ALL)) {
            StatedRows rows = new StatedRows(result);
            while (result.next()) out.add(rows.stated());
        }
        return out;
    }

    private Stated stated() throws SQLException {
        return new Stated(
                row.getString("entry"),
                row.getString("report_name"),
                new Stated.Row(
                        optional("whose"),
                        row.getString("unit"),
                        row.getString("event"),
                        Figure.Counting.valueOf(row.getString("counting"))),
                row.getString("claimant"),
                Stated.Kind.valueOf(row.getString("claimant_kind")),
                optional("claimant_side"),
                amount(),
                new Stated.Times(day("as_of"), day("said"), day("published")),
                optional("place"),
                status());
    }

    private Stated.Amount amount() throws SQLException {
        return new Stated.Amount(
                row.getString("printed"),
                optional("unit_words"),
                number("low"),
                number("high"),
                optional("approximator"));
    }

    private Figure.@Nullable Status status() throws SQLException {
        String status = optional("status");
        return status == null ? null : Figure.Status.valueOf(status);
    }

    private @Nullable String optional(String column) throws SQLException {
        return row.getString(column);
    }

    private @Nullable BigDecimal number(String column) throws SQLException {
        String number = optional(column);
        return number == null ? null : new BigDecimal(number);
    }

    private @Nullable LocalDate day(String column) throws SQLException {
        String day = optional(column);
        return day == null ? null : LocalDate.parse(day);
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
