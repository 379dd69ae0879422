package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.ClaimTable.Line;
import org.hearsay.compare.Stated;

/** The table, read from what stands in its cells; where a filter looks inside cells, these are worked out for what it lets through. */
final class TableView {
    /** So many cells are worked out together at first, */
    private static final int TOGETHER = 4;
    /** and up to so many where few claims pass. */
    private static final int MOST_TOGETHER = 256;

    private final Sql sql;

    TableView(Sql sql) {
        this.sql = sql;
    }

    /** A part of the table, counted in claims. */
    Shown<ClaimTable> of(ClaimFilter filter, Slice slice) {
        List<Line> lines = filter.isAboutCells() ? kept(filter, slice) : filtered(filter, slice);
        return Shown.of(lines, slice, ClaimTable::of);
    }

    private List<Line> kept(ClaimFilter filter, Slice slice) {
        Conditions conditions = Conditions.onCells(filter);
        boolean all = filter.equals(ClaimFilter.ALL);
        String from =
                all ? "standing" : "cell CROSS JOIN standing WHERE standing.cell = cell.cell AND " + conditions.sql();
        String lines = "SELECT standing.* FROM " + from + " ORDER BY standing.cell, standing.day, standing.published, "
                + "standing.entry LIMIT ? OFFSET ?";
        return sql.all(
                TableView::line,
                "SELECT " + StatedRows.ALL + ", line.earlier, line.reports, line.sources, line.outlets FROM (" + lines
                        + ") line JOIN stated ON stated.entry = line.entry " + StatedRows.JOINS
                        + "ORDER BY line.cell, line.day, line.published, line.entry",
                conditions.values(List.of(), slice.asked(), slice.skip()));
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                StatedRows.stated(row),
                (int) row.number("earlier"),
                (int) row.number("reports"),
                (int) row.number("sources"),
                row.count("outlets"));
    }

    private List<Line> filtered(ClaimFilter filter, Slice slice) {
        return Narrow.claims(sql, filter)
                .map(claims -> slice.of(ClaimTable.lines(claims)))
                .orElseGet(() -> scanned(filter, slice));
    }

    /** Cell by cell until the page is full. */
    private List<Line> scanned(ClaimFilter filter, Slice slice) {
        Conditions cells = Conditions.onCells(filter);
        Conditions claims = Conditions.onClaims(filter);
        List<Line> out = new ArrayList<>();
        int skipped = 0;
        String last = "";
        for (int together = TOGETHER; out.size() < slice.asked(); together = Math.min(2 * together, MOST_TOGETHER)) {
            List<String> some = sql.all(
                    row -> row.text("cell"),
                    "SELECT cell FROM cell WHERE cell > ? AND " + cells.sql() + " ORDER BY cell LIMIT " + together,
                    cells.values(List.of(last)));
            if (some.isEmpty()) break;
            last = some.get(some.size() - 1);
            List<Stated> found = new ArrayList<>(StatedRows.where(
                    sql,
                    "stated.cell IN (" + Conditions.marks(some.size()) + ") AND " + claims.sql(),
                    claims.values(some)));
            found.removeIf(filter.negate());
            for (Line line : ClaimTable.lines(found))
                if (skipped < slice.skip()) skipped++;
                else if (out.size() < slice.asked()) out.add(line);
        }
        return out;
    }
}
