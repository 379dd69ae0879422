package org.hearsay.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A ledger in a file. */
final class Sqlite implements Database {
    /** Negative: in KiB. Beside these the system keeps the file in memory, once for all. */
    private static final int CACHE = -64 * 1024;

    private static final int READING = -16 * 1024;

    /** So many pages come together before they go from the log of writes into the file: those of indexes are written again and again. */
    private static final String LOGGED = "4000";

    private final Path file;
    private final SQLiteDataSource source;

    Sqlite(String file) {
        this.file = Path.of(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(WAIT_MILLIS);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // What is said to be kept is on the disk.
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, LOGGED);
        config.enforceForeignKeys(true);
        config.setCacheSize(CACHE);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        // No row's number is asked for; else the driver looks it up after each statement.
        config.setGetGeneratedKeys(false);
        source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
    }

    @Override
    public boolean exists() {
        return Files.exists(file);
    }

    @Override
    public DataSource source() {
        return source;
    }

    @Override
    public Sql connectToRead() {
        Sql sql = connect();
        sql.run("PRAGMA cache_size = " + READING);
        sql.run("PRAGMA query_only = true");
        return sql;
    }

    @Override
    public void beginReading(Sql sql) {
        sql.run("BEGIN");
    }

    @Override
    public void endReading(Sql sql) {
        sql.run("ROLLBACK");
    }

    @Override
    public String migrations() {
        return "sqlite";
    }

    @Override
    public String tables() {
        return "SELECT name FROM sqlite_schema WHERE type = 'table'";
    }

    @Override
    public void begin(Sql sql) {
        sql.run("BEGIN IMMEDIATE");
    }

    @Override
    public boolean beginIfFree(Sql sql) {
        sql.any("PRAGMA busy_timeout = 0");
        try {
            begin(sql);
            return true;
        } catch (LedgerException e) {
            if (e.isInUse()) return false;
            throw e;
        } finally {
            sql.any("PRAGMA busy_timeout = " + WAIT_MILLIS);
        }
    }

    @Override
    public void commit(Sql sql) {
        sql.run("COMMIT");
    }

    @Override
    public void rollback(Sql sql) {
        sql.run("ROLLBACK");
    }

    @Override
    public String found() {
        return "SELECT group_concat(nr) AS numbers FROM "
                + "(SELECT rowid AS nr FROM search WHERE search MATCH ? LIMIT ?)";
    }

    @Override
    public String asked(String words) {
        return "\"" + words.replace(" ", "\" \"") + "\"";
    }

    /**
     * What is deleted is overwritten at once (secure_delete); the index and the log of writes still have to be cleaned. A file
     * that an earlier version wrote may hold traces of rows that had moved, until VACUUM is run on it.
     */
    @Override
    public void erase(Sql sql) {
        sql.run("INSERT INTO search (search) VALUES ('optimize')");
        sql.any("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    /** Its plans are chosen without statistics. */
    @Override
    public void prepare(Sql sql) {}

    @Override
    public Rows rows(Sql sql, String table, String... columns) {
        return new BatchRows(this, sql, table, columns);
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
