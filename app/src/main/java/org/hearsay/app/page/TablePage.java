package org.hearsay.app.page;

import java.util.List;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.ClaimTable.Line;
import org.hearsay.compare.ClaimTable.TableCell;
import org.hearsay.compare.ClaimTable.TableRow;
import org.hearsay.compare.Stated;
import org.hearsay.web.wording.ClaimWords;

/** The table "claimed, per claimant" on a terminal: a block a row, and in it a line a claim, claimant by claimant. */
public final class TablePage {
    private final boolean coloured;
    private final int columns;
    private final int[] widths;

    /** A table for a screen of so many columns. */
    public TablePage(int columns, boolean coloured) {
        this.columns = columns;
        this.coloured = coloured;
        int who = columns * 30 / 100;
        int many = columns * 25 / 100;
        int when = columns * 20 / 100;
        this.widths = new int[] {who, many, when, columns - who - many - when - 3 * 2};
    }

    /** Instead of a table without rows: whether that is for want of figures, or of those that were asked for. */
    public static String none(boolean any) {
        return any ? "No figures with these filters, or so far on.\n" : "The ledger holds no figures yet.\n";
    }

    /** The table as text. */
    public String of(ClaimTable table, Quotes quotes) {
        if (table.rows().isEmpty()) return none(true);
        StringBuilder out = new StringBuilder();
        for (TableRow row : table.rows()) row(out, row, quotes);
        return out.toString();
    }

    private void row(StringBuilder out, TableRow row, Quotes quotes) {
        String title = TableWords.title(row.row());
        for (var line : Wrapping.lines(title, columns))
            out.append(Ink.STRONG.on(title.substring(line.start(), line.end()), coloured))
                    .append('\n');
        out.append(Ink.FAINT.on("─".repeat(columns), coloured)).append('\n');
        Grid grid = new Grid(coloured, widths);
        for (TableCell cell : row.cells()) {
            String who = Printable.line(cell.claimant());
            for (Line line : cell.lines()) {
                grid.row(List.of(who(who, line), many(line), when(line), from(line)));
                quotes.under(grid, line.latest().id(), columns);
                who = "";
            }
        }
        out.append(grid).append('\n');
    }

    private static Cell who(String who, Line line) {
        if (who.isEmpty()) return Cell.EMPTY;
        String note = TableWords.who(line.latest());
        return Cell.of(who, Ink.NAME).and(note, Ink.FAINT);
    }

    private static Cell many(Line line) {
        Stated claim = line.latest();
        String printed = TableWords.printed(claim.amount());
        String bounds = TableWords.bounds(claim.amount());
        Cell cell = Cell.of(printed, Ink.NUMBER).and(bounds, Ink.PLAIN);
        if (claim.status() != null) cell = cell.and(ClaimWords.status(claim.status()), Ink.TROUBLE);
        return line.earlier() == 0 ? cell : cell.and("+" + line.earlier() + " earlier", Ink.FAINT);
    }

    private static Cell when(Line line) {
        return Cell.of(ClaimWords.when(line.latest().times()), Ink.PLAIN)
                .and(TableWords.place(line.latest()), Ink.PLAIN);
    }

    private static Cell from(Line line) {
        String more = line.reports() > 1 ? " and " + (line.reports() - 1) + " more" : "";
        Stated claim = line.latest();
        String outlet =
                claim.kind() == Stated.Kind.OUTLET ? null : claim.print().outlet();
        return Cell.of(Printable.line(line.latest().report()) + more, Ink.FAINT)
                .and(outlet == null ? null : Printable.line(outlet), Ink.FAINT)
                .and(TableWords.sources(line), Ink.FAINT)
                .and(TableWords.agencies(line.latest()), Ink.FAINT);
    }

    /** The table as Markdown. */
    public static String markdown(ClaimTable table) {
        return TableMarkdown.of(table);
    }
}
