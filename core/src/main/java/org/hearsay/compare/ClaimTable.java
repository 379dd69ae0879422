package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The table "claimed, per claimant". Rows: whose loss, of what, done how, and whether it runs on; columns: who says so.
 * A cell of a running total is that claimant's latest claim; a cell of incidents lists them, and never adds them.
 *
 * @param rows the rows, by whose loss, event and unit
 */
public record ClaimTable(List<TableRow> rows) {
    private static final Comparator<Stated.Row> ORDER = Comparator.comparing(
                    (Stated.Row r) -> Names.key(r.whose() == null ? "\uffff" : r.whose()))
            .thenComparing(Stated.Row::event)
            .thenComparing(Stated.Row::unit)
            .thenComparing(Stated.Row::counting);

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
        Map<Stated.Row, Map<String, List<Stated>>> rows = new TreeMap<>(ORDER);
        for (Stated claim : claims)
            rows.computeIfAbsent(claim.row(), r -> new TreeMap<>())
                    .computeIfAbsent(column(claim), c -> new ArrayList<>())
                    .add(claim);
        List<TableRow> out = new ArrayList<>();
        rows.forEach((row, columns) -> out.add(new TableRow(
                row, columns.values().stream().map(ClaimTable::cell).toList())));
        return new ClaimTable(out);
    }

    private static TableCell cell(List<Stated> claims) {
        Map<String, List<Stated>> happenings = new TreeMap<>();
        for (Stated claim : claims)
            happenings
                    .computeIfAbsent(claim.happening(), h -> new ArrayList<>())
                    .add(claim);
        List<Line> lines = new ArrayList<>();
        for (List<Stated> one : happenings.values()) lines.add(Standing.line(one));
        lines.sort(Comparator.comparing(Line::latest, Standing.ORDER));
        return new TableCell(lines.get(lines.size() - 1).latest().claimant(), lines);
    }

    /** Outlets and persons of one name are two columns. */
    private static String column(Stated claim) {
        return claim.kind() + " " + Names.key(claim.claimant());
    }
}
