package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.List;

/** Lays cells out in columns of fixed widths, two spaces apart. */
final class Grid {
    private static final String GAP = "  ";

    private final int[] widths;
    private final boolean coloured;
    private final StringBuilder out = new StringBuilder();

    Grid(boolean coloured, int... widths) {
        this.widths = widths;
        this.coloured = coloured;
    }

    /** A row of column names with a rule under it. */
    Grid head(String... names) {
        List<Cell> cells = new ArrayList<>();
        int whole = GAP.length() * (widths.length - 1);
        for (int i = 0; i < widths.length; i++) {
            cells.add(Cell.of(names[i], Ink.FAINT));
            whole += widths[i];
        }
        row(cells);
        out.append(Ink.FAINT.on("─".repeat(whole), coloured)).append('\n');
        return this;
    }

    /** A row of as many cells as there are columns. */
    Grid row(List<Cell> cells) {
        List<List<String>> columns = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            columns.add(cells.get(i).lines(widths[i], coloured));
            height = Math.max(height, columns.get(i).size());
        }
        for (int line = 0; line < height; line++) line(columns, line);
        return this;
    }

    private void line(List<List<String>> columns, int line) {
        StringBuilder one = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            if (i > 0) one.append(GAP);
            List<String> column = columns.get(i);
            one.append(line < column.size() ? column.get(line) : " ".repeat(widths[i]));
        }
        out.append(one.toString().stripTrailing()).append('\n');
    }

    /** A cell by itself under a row, so many columns from the left. */
    Grid text(Cell cell, int indent, int width) {
        for (String line : cell.lines(width, coloured))
            out.append((" ".repeat(indent) + line).stripTrailing()).append('\n');
        return this;
    }

    Grid gap() {
        out.append('\n');
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
