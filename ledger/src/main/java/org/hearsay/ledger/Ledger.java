package org.hearsay.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Properties;
import org.hearsay.compare.Stated;
import org.hearsay.model.Reading;

/**
 * A ledger in a SQLite file. What is added is kept from the next {@link #commit} on, wholly or not at all. Several
 * threads may use one ledger; they take turns. Every method throws {@link LedgerException} when the database fails.
 */
public final class Ledger implements AutoCloseable {
    private static final int WAIT_MILLIS = 30_000;

    private final Path file;
    private final Connection db;
    private final Writing writing;
    private boolean inTransaction;

    private Ledger(Path file, Connection db, InstantSource clock) throws SQLException {
        this.file = file;
        this.db = db;
        this.writing = new Writing(db, clock);
    }

    /** Opens a ledger, and makes it where there is none. */
    public static Ledger open(Path file, InstantSource clock) {
        try {
            Connection db = DriverManager.getConnection("jdbc:sqlite:" + file, settings());
            try {
                Migrations.run(db, file);
                return new Ledger(file, db, clock);
            } catch (SQLException | RuntimeException e) {
                db.close();
                throw e;
            }
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    /** Opens a ledger that is there. */
    public static Ledger openExisting(Path file) {
        if (!Files.exists(file))
            throw new LedgerException("there is no ledger " + file + "; hearsay add FILE|FOLDER begins one");
        return open(file, InstantSource.system());
    }

    private static Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("busy_timeout", String.valueOf(WAIT_MILLIS));
        settings.setProperty("journal_mode", "WAL");
        settings.setProperty("synchronous", "NORMAL");
        settings.setProperty("foreign_keys", "true");
        return settings;
    }

    /** Whether a report is in the ledger. */
    public synchronized boolean knows(String report) {
        try {
            return writing.knows(report);
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    /** Adds a reading with its report; false, and nothing is added, when the report is known already. */
    public synchronized boolean add(Reading reading, Engine engine) {
        try {
            if (!inTransaction) run("BEGIN IMMEDIATE");
            inTransaction = true;
            return writing.add(reading, engine);
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    /** Keeps what was added since the last time. */
    public synchronized void commit() {
        try {
            if (inTransaction) run("COMMIT");
            inTransaction = false;
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    /** All figures that have a place in the table, in the order of their entries' ids. */
    public synchronized List<Stated> stated() {
        try {
            return StatedRows.all(db);
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = db.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Closes the ledger; what was not committed is not kept. */
    @Override
    public synchronized void close() {
        try {
            writing.close();
            db.close();
        } catch (SQLException e) {
            throw LedgerException.of(file, e);
        }
    }
}
