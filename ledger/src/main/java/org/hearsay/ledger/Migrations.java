package org.hearsay.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** Brings a database to this program's version of the ledger. SQLite keeps the version itself ({@code user_version}). */
final class Migrations {
    static final int VERSION = 1;

    private Migrations() {}

    /** Runs every step between the database's version and this one, each wholly or not at all. */
    static void run(Connection db, Object ledger) throws SQLException {
        int version = version(db);
        if (version > VERSION)
            throw new LedgerException("ledger " + ledger + " was made by a newer version of hearsay (" + version + ")");
        if (version == 0 && hasTables(db))
            throw new LedgerException("ledger " + ledger + " is a database of another program");
        for (int next = version + 1; next <= VERSION; next++) step(db, next);
    }

    private static void step(Connection db, int version) throws SQLException {
        try (Statement statement = db.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            // Another process may have been faster.
            if (version(db) < version) {
                for (String sql : script(version).split(";\n\n")) if (!sql.isBlank()) statement.execute(sql);
                statement.execute("PRAGMA user_version = " + version);
            }
            statement.execute("COMMIT");
        }
    }

    private static int version(Connection db) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet result = statement.executeQuery("PRAGMA user_version")) {
            return result.getInt(1);
        }
    }

    private static boolean hasTables(Connection db) throws SQLException {
        try (Statement statement = db.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM sqlite_schema")) {
            return result.getInt(1) > 0;
        }
    }

    private static String script(int version) {
        String name = "sqlite-" + version + ".sql";
        try (InputStream in = Objects.requireNonNull(Migrations.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
