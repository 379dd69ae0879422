package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.ClaimTable.Line;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.CellLines.Draft;
import org.hearsay.ledger.Columns.Ref;

/** The table, read from what stands in its cells; where a filter looks inside cells, these are worked out for what it lets through. */
final class TableView {
    /** At least so many claims are looked at together. */
    private static final int TOGETHER = 4_000;

    private final Sql sql;
    private final Columns columns;

    TableView(Sql sql, Columns columns) {
        this.sql = sql;
        this.columns = columns;
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
        List<Draft> drafts =
                slice.of(drafts(columns.passing(columns.sieve(filter)), (long) slice.skip() + slice.asked()));
        Map<String, Stated> claims = StatedRows.byId(
                sql, drafts.stream().map(draft -> draft.latest().entry()).toList());
        List<Line> out = new ArrayList<>();
        for (Draft draft : drafts) {
            Stated latest = claims.get(draft.latest().entry());
            if (latest != null) out.add(draft.line(latest));
        }
        return out;
    }

    /** So many lines of the table's beginning, and more. */
    private List<Draft> drafts(boolean[][] passing, long enough) {
        int[] order = columns.order();
        int[] counts = new int[order.length];
        columns.each(passing, (block, held, i) -> counts[order[held.cell(i)]]++);
        List<Draft> out = new ArrayList<>();
        CellLines lines = new CellLines(columns);
        long together = Math.max(TOGETHER, enough);
        for (int from = 0; from < counts.length && out.size() < enough; together *= 2) {
            int to = from;
            for (long claims = 0; to < counts.length && claims < together; to++) claims += counts[to];
            for (List<Ref> cell : cells(passing, from, to)) out.addAll(lines.of(cell));
            from = to;
        }
        return out;
    }

    /** The claims that pass in some cells, cell by cell. */
    private Iterable<List<Ref>> cells(boolean[][] passing, int from, int to) {
        int[] order = columns.order();
        Map<Integer, List<Ref>> out = new TreeMap<>();
        columns.each(passing, (block, held, i) -> {
            int at = order[held.cell(i)];
            if (at >= from && at < to)
                out.computeIfAbsent(at, cell -> new ArrayList<>()).add(new Ref(held, i));
        });
        return out.values();
    }
}
