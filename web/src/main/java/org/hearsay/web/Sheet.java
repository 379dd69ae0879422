package org.hearsay.web;

import java.util.List;

/**
 * A view as rows and columns, whatever form it is printed in.
 *
 * @param title its heading
 * @param lead what it shows and what it does not, in a sentence or two
 * @param columns the names of the columns
 * @param rows the rows, in groups of neighbours
 * @param more whether it goes on after these rows
 */
public record Sheet(String title, String lead, List<String> columns, List<Row> rows, boolean more) {
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
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
     * @param cells a cell for each column
     */
    public record Row(String group, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
