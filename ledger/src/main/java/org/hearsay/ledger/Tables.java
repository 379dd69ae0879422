package org.hearsay.ledger;

import java.util.LinkedHashMap;
import java.util.Map;

/** The tables into which many rows go; they are written in an order in which what is pointed at comes first. */
final class Tables {
    private final Map<String, Rows> rows = new LinkedHashMap<>();
    private final Database database;
    private final Sql sql;

    Tables(Database database, Sql sql) {
        this.database = database;
        this.sql = sql;
        table("reading", "report", "engine", "record", "nr");
        table(
                "entry",
                "id",
                "claim",
                "report",
                "engine",
                "kind",
                "part",
                "start",
                "\"end\"",
                "quote",
                "record",
                "recorded");
        table("stated", StatedRows.COLUMNS);
        table("compared", "block", "page", "report", "nr", "entry", "record");
        table("conflict", "day", "turn", "nr", "type", "a", "b", "reason");
        table("story", "report", "story", "outlet");
        table("shingle", "print", "report");
        table("saying", "entry", "report", "page", "nr", "voice", "side", "bits", "record");
        table("restated", "entry", "before", "page", "reason");
        table("search", "rowid", "words", "entry");
    }

    private void table(String name, String... columns) {
        rows.put(name, database.rows(sql, name, columns));
    }

    Rows into(String table) {
        Rows into = rows.get(table);
        if (into == null) throw new IllegalArgumentException(table);
        return into;
    }

    /** Writes all that was taken. */
    void flush() {
        rows.values().forEach(Rows::flush);
    }

    /** Forgets what was taken and not written. */
    void forget() {
        rows.values().forEach(Rows::forget);
    }
}
