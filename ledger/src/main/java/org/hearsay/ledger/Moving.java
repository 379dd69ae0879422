package org.hearsay.ledger;

import java.util.List;
import java.util.stream.Stream;

/** Moves one ledger into another that is empty, whatever databases they are in; but for what the program remembers from run to run. */
final class Moving {
    /** What is pointed at comes first; what follows from the rest goes with it, for it takes long to be worked out anew. */
    private static final List<String> TABLES = Stream.of(
                    List.of(
                            "report",
                            "source_page",
                            "engine",
                            "original",
                            "reading",
                            "entry",
                            "correction",
                            "version",
                            "tombstone"),
                    Summaries.TABLES,
                    Packing.TABLES)
            .flatMap(List::stream)
            .toList();

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

    /** Moves everything in one transaction. */
    void all() {
        if (to.any("SELECT 1 FROM report") || to.any("SELECT 1 FROM tombstone"))
            throw new LedgerException("ledger " + database + " is not empty; name another place");
        database.begin(to);
        try {
            TABLES.forEach(this::table);
            words();
            database.commit(to);
        } catch (RuntimeException | Error e) {
            database.rollback(to);
            throw e;
        }
    }

    /** Their numbers are others there. */
    private void words() {
        Tables tables = new Tables(database, to);
        Wording wording = new Wording(to, tables);
        int[] taken = {0};
        new Filing(to).each(filed -> {
            if (filed.stands()) wording.add(filed.report().id(), filed.entries());
            if (++taken[0] % TOGETHER == 0) tables.flush();
        });
        tables.flush();
    }

    private void table(String name) {
        Rows[] rows = {null};
        int[] taken = {0};
        from.each(
                row -> {
                    if (rows[0] == null) rows[0] = database.rows(to, name, row.columns());
                    return row.values();
                },
                values -> {
                    rows[0].add(values);
                    if (++taken[0] % TOGETHER == 0) rows[0].flush();
                },
                "SELECT * FROM " + name);
        if (rows[0] != null) rows[0].flush();
    }
}
