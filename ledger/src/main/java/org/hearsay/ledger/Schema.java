package org.hearsay.ledger;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a database to this program's version of the ledger. Flyway does the work and keeps the version; it is only
 * woken where there is work, for it takes longer to start than most commands take to run.
 */
final class Schema {
    static final int VERSION = 16;
    private static final String HISTORY = "flyway_schema_history";
    private static final int TRIES = 5;

    private Schema() {}

    /** Makes or changes the tables where they are not those of this version. */
    static void ready(Database database) {
        try (Sql sql = database.connect()) {
            for (int tries = 1; version(database, sql) < VERSION; tries++) migrate(database, tries);
        }
    }

    /** The version of the ledger that is there, 0 where there is none yet. */
    private static int version(Database database, Sql sql) {
        List<String> tables = sql.all(row -> row.text("name"), database.tables());
        if (tables.isEmpty()) return 0;
        if (!tables.contains(HISTORY))
            throw new LedgerException("ledger " + database
                    + " is a database of another program, or of hearsay before its first release; name another place");
        long version = sql.number("SELECT max(CAST(version AS INTEGER)) AS n FROM " + HISTORY);
        if (version > VERSION)
            throw new LedgerException(
                    "ledger " + database + " was made by a newer version of hearsay (" + version + ")");
        return (int) version;
    }

    private static void migrate(Database database, int tries) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database.source())
                    .table(HISTORY)
                    .locations("classpath:org/hearsay/ledger/" + database.migrations())
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            // Another process may have been faster.
            if (tries >= TRIES)
                throw new LedgerException(
                        "ledger " + database + " cannot be brought to version " + VERSION + ": " + e.getMessage());
        }
    }
}
