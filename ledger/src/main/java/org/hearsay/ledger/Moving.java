package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Moves one ledger into another that is empty, whatever databases they are in; but for summaries, which follow from the rest. */
final class Moving {
    /** What is pointed at comes first. */
    private static final Map<String, String[]> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("report", columns("id name text_hash title outlet url published language origin text added"));
        TABLES.put("source_page", columns("report hash record"));
        TABLES.put("engine", columns("fingerprint version"));
        TABLES.put("reading", columns("report engine record nr"));
        TABLES.put("entry", columns("id claim report engine kind part start \"end\" quote record recorded"));
        TABLES.put("correction", columns("nr id verb target field value who reason at"));
        TABLES.put("version", columns("report replaces why"));
        TABLES.put("tombstone", columns("report text_hash reason at"));
    }

    /** So many rows go over together. */
    private static final int TOGETHER = 1_000;

    private final Sql from;
    private final Database database;
    private final Sql to;

    Moving(Sql from, Database database, Sql to) {
        this.from = from;
        this.database = database;
        this.to = to;
    }

    private static String[] columns(String names) {
        return names.split(" ");
    }

    /** Moves everything in one transaction. */
    void all() {
        if (to.any("SELECT 1 FROM report") || to.any("SELECT 1 FROM tombstone"))
            throw new LedgerException("ledger " + database + " is not empty; name another place");
        database.begin(to);
        try {
            new Waiting(to).add(Waiting.What.ALL, "");
            TABLES.forEach(this::table);
            database.commit(to);
        } catch (RuntimeException | Error e) {
            database.rollback(to);
            throw e;
        }
    }

    private void table(String name, String[] columns) {
        Rows rows = database.rows(to, name, columns);
        int[] taken = {0};
        from.each(
                row -> values(row, columns),
                values -> {
                    rows.add(values);
                    if (++taken[0] % TOGETHER == 0) rows.flush();
                },
                "SELECT " + String.join(",", columns) + " FROM " + name);
        rows.flush();
    }

    private static @Nullable Object[] values(Row row, String[] columns) throws SQLException {
        @Nullable Object[] out = new @Nullable Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            String column = columns[i].replace("\"", "");
            boolean number = column.equals("nr") || column.equals("start") || column.equals("end");
            out[i] = number ? (Object) row.number(column) : row.optional(column);
        }
        return out;
    }
}
