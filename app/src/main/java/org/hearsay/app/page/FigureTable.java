package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/**
 * The table of figures on a terminal. On a wide one the sentence has a column of its own; on others it stands under
 * its row.
 */
final class FigureTable {
    private static final int WIDE = 120;
    private static final int ID = 4;
    private static final int LINES = 5;
    private static final int UNDER = 3;
    /** Words do not fill lines: so much of the room, in per cent, is used. */
    private static final int FILLED = 90;

    private final boolean wide;
    private final boolean coloured;
    private final int under;
    private final int[] widths;

    FigureTable(int columns, boolean coloured) {
        this.under = columns - ID - 2;
        this.coloured = coloured;
        this.wide = columns >= WIDE;
        this.widths = wide
                ? widths(columns, ID, columns * 18 / 100, columns * 13 / 100, columns * 18 / 100, columns * 12 / 100, 0)
                : widths(columns, ID, columns * 27 / 100, columns * 19 / 100, columns * 27 / 100, 0);
    }

    /** The last column takes what is left. */
    private static int[] widths(int columns, int... widths) {
        int used = 2 * (widths.length - 1);
        for (int width : widths) used += width;
        widths[widths.length - 1] = columns - used;
        return widths;
    }

    String of(List<ClaimRow> rows) {
        Grid grid = new Grid(coloured, widths);
        if (wide) grid.head("", "who says so", "how many", "of what, done to whom", "as of", "sentence");
        else grid.head("", "who says so", "how many", "of what, done to whom", "as of");
        for (int i = 0; i < rows.size(); i++) row(grid, rows, i);
        return grid.toString();
    }

    private void row(Grid grid, List<ClaimRow> rows, int i) {
        ClaimRow row = rows.get(i);
        List<Cell> cells = List.of(Cell.of(row.id(), Ink.FAINT), who(row), many(row), what(row), when(row));
        if (wide) {
            grid.row(with(cells, sentence(row, widths[5], lines(cells)))).gap();
            return;
        }
        grid.row(cells);
        if (i + 1 < rows.size() && shareSentence(row, rows.get(i + 1))) return;
        int first = i;
        while (first > 0 && shareSentence(rows.get(first - 1), row)) first--;
        grid.text(under(rows.subList(first, i + 1)), ID + 2, under).gap();
    }

    /** Figures of one sentence, if it is not too long to be shown whole, show it once. */
    private boolean shareSentence(ClaimRow a, ClaimRow b) {
        return a.figure().sentence().equals(b.figure().sentence())
                && Wrapping.width(Quoting.of(a.figure()).text()) <= under * UNDER * FILLED / 100;
    }

    private Cell under(List<ClaimRow> rows) {
        if (rows.size() == 1) return sentence(rows.get(0), under, 2);
        List<Span> numbers = new ArrayList<>();
        for (ClaimRow row : rows) {
            Quoting quoting = Quoting.of(row.figure());
            numbers.add(new Span(quoting.from(), quoting.to()));
        }
        return Cell.EMPTY.and(new Cell.Piece(Quoting.of(rows.get(0).figure()).text(), Ink.PLAIN, numbers));
    }

    private static List<Cell> with(List<Cell> cells, Cell last) {
        return List.of(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4), last);
    }

    private int lines(List<Cell> cells) {
        int lines = LINES;
        for (int i = 0; i < cells.size(); i++)
            lines = Math.max(lines, cells.get(i).height(widths[i]));
        return lines;
    }

    private static Cell who(ClaimRow row) {
        String side = row.side() == null || row.claimant().contains(row.side()) ? null : "(" + row.side() + ")";
        return Cell.of(row.claimant(), Ink.NAME)
                .and(side, Ink.FAINT)
                .and(row.channel() == null ? null : "via " + row.channel(), Ink.FAINT);
    }

    private static Cell many(ClaimRow row) {
        String bounds = row.bounds() == null ? "" : "  " + row.bounds();
        Cell cell = Cell.EMPTY.and(new Cell.Piece(
                row.printed() + bounds,
                Ink.PLAIN,
                List.of(new Span(0, row.printed().length()))));
        for (String note : row.notes()) cell = cell.and(note, Ink.FAINT);
        return cell;
    }

    private static Cell what(ClaimRow row) {
        return Cell.of(row.what(), Ink.PLAIN)
                .and(row.whom() == null ? null : "of: " + row.whom(), Ink.FAINT)
                .and(row.where() == null ? null : "in: " + row.where(), Ink.FAINT);
    }

    private static Cell when(ClaimRow row) {
        String words = row.whenWords() == null ? null : "“" + row.whenWords() + "”";
        if (row.when() == null)
            return Cell.of(words == null ? "undated" : words, words == null ? Ink.FAINT : Ink.PLAIN);
        return Cell.of(row.when(), Ink.PLAIN).and(words, Ink.FAINT);
    }

    private static Cell sentence(ClaimRow row, int width, int lines) {
        Quoting quoting = Quoting.of(row.figure());
        Shortening.Excerpt part =
                Shortening.around(quoting.text(), quoting.from(), quoting.to(), width * lines * FILLED / 100);
        return Cell.EMPTY.and(new Cell.Piece(part.text(), Ink.PLAIN, List.of(new Span(part.from(), part.to()))));
    }
}
