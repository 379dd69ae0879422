package org.hearsay.web;

import java.util.List;
import org.hearsay.web.drawing.Panel;
import org.jspecify.annotations.Nullable;

/**
 * A view as rows and columns, whatever form it is printed in.
 *
 * @param title its heading
 * @param lead what it shows and what it does not, in a sentence or two
 * @param columns the names of the columns
 * @param rows the rows, in groups of neighbours
 * @param more whether it goes on after these rows
 * @param panels the same as a picture, empty where there is none
 */
public record Sheet(String title, String lead, List<String> columns, List<Row> rows, boolean more, List<Panel> panels) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        panels = List.copyOf(panels);
    }

    /** A view without a picture. */
    Sheet(String title, String lead, List<String> columns, List<Row> rows, boolean more) {
        this(title, lead, columns, rows, more, List.of());
    }

    /** Whether a row is the first of its group. */
    public boolean begins(int row) {
        String group = rows.get(row).group();
        return !group.isEmpty() && (row == 0 || !rows.get(row - 1).group().equals(group));
    }

    /**
     * A row.
     *
     * @param group what it has in common with its neighbours, empty where that is nothing
     * @param timeline where the group is shown over time, null where it is not
     * @param cells a cell for each column
     */
    public record Row(String group, @Nullable String timeline, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        Row(String group, List<Cell> cells) {
            this(group, null, cells);
        }
    }
}
