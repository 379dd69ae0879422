package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.List;

/** Texts that several reports print, those of most reports first. */
final class ChainsView {
    /** So many reports of a chain are named. */
    private static final int NAMED = 12;

    /** A story has the name of its first report, which is counted besides its copies. */
    private static final String LONGEST =
            "SELECT story, COUNT(*) + 1 AS reports FROM story WHERE report <> story GROUP BY story "
                    + "ORDER BY COUNT(*) DESC, story LIMIT ?";

    private static final String PRINTS =
            "SELECT report.id, report.name, report.outlet, report.published, report.title FROM story "
                    + "JOIN report ON report.id = story.report WHERE story.story = ? "
                    + "ORDER BY CASE WHEN report.published IS NULL THEN 1 ELSE 0 END, report.published, report.id LIMIT ?";

    private final Sql sql;

    ChainsView(Sql sql) {
        this.sql = sql;
    }

    List<Chain> longest(int most) {
        record Told(String story, int reports) {}
        return sql.all(row -> new Told(row.text("story"), (int) row.number("reports")), LONGEST, most).stream()
                .map(told -> {
                    List<Chain.Print> prints = sql.all(ChainsView::print, PRINTS, told.story(), NAMED);
                    return new Chain(prints, told.reports() - prints.size());
                })
                .toList();
    }

    private static Chain.Print print(Row row) throws SQLException {
        return new Chain.Print(
                row.text("id"),
                row.text("name"),
                row.optional("outlet"),
                row.optional("published"),
                row.optional("title"));
    }
}
