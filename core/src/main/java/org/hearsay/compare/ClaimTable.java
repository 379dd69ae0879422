package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The table "claimed, per claimant". Rows: whose loss, of what, done how, and whether it runs on; columns: who says so.
 * A cell of a running total is that claimant's latest claim; a cell of incidents lists them, and never adds them.
 *
 * @param rows the rows, by whose loss, event and unit
 */
public record ClaimTable(List<TableRow> rows) {
    public ClaimTable {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param row what it counts
     * @param cells a cell for each claimant who says something about it, by name
     */
    public record TableRow(Stated.Row row, List<TableCell> cells) {
        public TableRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one claimant says about one row.
     *
     * @param claimant who, as in the latest claim
     * @param lines a running total's latest claim, or an incident's each, in order of their days
     */
    public record TableCell(String claimant, List<Line> lines) {
        public TableCell {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A claim in a cell.
     *
     * @param latest the claim that stands
     * @param earlier how many other numbers the claimant gave before
     * @param reports how many reports give the number that stands
     * @param sources how many independent sources give it: copies of one text are one, and so are reports of one outlet
     * @param outlets how many outlets print it; null where the outlet of one of the reports is not known
     */
    public record Line(
            Stated latest,
            int earlier,
            int reports,
            int sources,
            @Nullable Integer outlets) {}

    /** The table over all claims given, whatever their order. */
    public static ClaimTable of(Collection<Stated> claims) {
        return of(lines(claims));
    }

    /** The table, or a part of it, of lines in its order. */
    public static ClaimTable of(List<Line> lines) {
        List<TableRow> rows = new ArrayList<>();
        for (List<Line> row : runs(lines, line -> line.latest().row().key())) {
            List<TableCell> cells = new ArrayList<>();
            for (List<Line> cell : runs(row, line -> line.latest().voice()))
                cells.add(new TableCell(last(cell).latest().claimant(), cell));
            rows.add(new TableRow(row.get(0).latest().row(), cells));
        }
        return new ClaimTable(rows);
    }

    /** Neighbours that have something in common. */
    private static List<List<Line>> runs(List<Line> lines, Function<Line, String> common) {
        List<List<Line>> out = new ArrayList<>();
        String key = null;
        for (Line line : lines) {
            String next = common.apply(line);
            if (!next.equals(key)) out.add(new ArrayList<>());
            last(out).add(line);
            key = next;
        }
        return out;
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    /** What stands in the cells of the table, cell by cell in its order. */
    public static List<Line> lines(Collection<Stated> claims) {
        Map<String, List<Stated>> cells = new TreeMap<>();
        for (Stated claim : claims)
            cells.computeIfAbsent(claim.cell(), c -> new ArrayList<>()).add(claim);
        List<Line> out = new ArrayList<>();
        for (List<Stated> cell : cells.values()) out.addAll(cell(cell));
        return out;
    }

    private static List<Line> cell(List<Stated> claims) {
        Map<String, List<Stated>> happenings = new TreeMap<>();
        for (Stated claim : claims)
            happenings
                    .computeIfAbsent(claim.happening(), h -> new ArrayList<>())
                    .add(claim);
        List<Line> lines = new ArrayList<>();
        for (List<Stated> one : happenings.values()) lines.add(Standing.line(one));
        lines.sort(Comparator.comparing(Line::latest, Standing.ORDER));
        return lines;
    }
}
