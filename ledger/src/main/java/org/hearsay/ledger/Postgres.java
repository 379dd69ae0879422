package org.hearsay.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A ledger in a PostgreSQL database, or in a schema of one. */
final class Postgres implements Database {
    static final String ADDRESS = "jdbc:postgresql:";
    /** Any number, the same for all who write to a ledger. */
    private static final long WRITERS = 0x48656172736179L;

    private final String address;
    private final int patience;
    private final PGSimpleDataSource source = new PGSimpleDataSource();

    Postgres(String address) {
        this(address, WAIT_MILLIS);
    }

    /** A ledger that waits so many milliseconds for others who write to it. */
    Postgres(String address, int patience) {
        this.address = address;
        this.patience = patience;
        source.setUrl(address);
        source.setApplicationName("hearsay");
        source.setReWriteBatchedInserts(true);
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public DataSource source() {
        return source;
    }

    @Override
    public Sql connectToRead() {
        Sql sql = connect();
        try {
            // Questions of a view are short: to compile them, as the server does where it expects long ones, takes
            // longer.
            sql.run("SET jit = off");
            sql.connection().setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            sql.connection().setReadOnly(true);
            sql.connection().setAutoCommit(false);
            return sql;
        } catch (SQLException e) {
            sql.abandon();
            throw LedgerException.of(this, e);
        }
    }

    /** The driver begins with the first question. */
    @Override
    public void beginReading(Sql sql) {}

    @Override
    public void endReading(Sql sql) {
        try {
            sql.connection().rollback();
        } catch (SQLException e) {
            throw LedgerException.of(this, e);
        }
    }

    @Override
    public String migrations() {
        return "postgresql";
    }

    @Override
    public String tables() {
        return "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema()";
    }

    @Override
    public void begin(Sql sql) {
        automatic(sql, false);
        try {
            sql.run("SET LOCAL lock_timeout = " + patience);
            sql.any("SELECT pg_advisory_xact_lock(" + WRITERS + ")");
        } catch (LedgerException e) {
            rollback(sql);
            throw e;
        }
    }

    @Override
    public boolean beginIfFree(Sql sql) {
        automatic(sql, false);
        long free = sql.number("SELECT CASE WHEN pg_try_advisory_xact_lock(" + WRITERS + ") THEN 1 ELSE 0 END AS n");
        if (free == 0) rollback(sql);
        return free > 0;
    }

    @Override
    public void commit(Sql sql) {
        try {
            sql.connection().commit();
        } catch (SQLException e) {
            throw LedgerException.of(this, e);
        }
        automatic(sql, true);
    }

    @Override
    public void rollback(Sql sql) {
        try {
            sql.connection().rollback();
        } catch (SQLException e) {
            throw LedgerException.of(this, e);
        }
        automatic(sql, true);
    }

    private void automatic(Sql sql, boolean automatic) {
        try {
            sql.connection().setAutoCommit(automatic);
        } catch (SQLException e) {
            throw LedgerException.of(this, e);
        }
    }

    /** How to look is chosen as if all were asked for: else the whole table is gone through for words that seldom meet. */
    @Override
    public String found() {
        return "WITH every AS MATERIALIZED (SELECT rowid FROM search WHERE words @@ CAST(? AS tsquery)) "
                + "SELECT string_agg(rowid::text, ',') AS numbers FROM (SELECT rowid FROM every LIMIT ?) AS few";
    }

    @Override
    public String asked(String words) {
        return "'" + words.replace(" ", "' & '") + "'";
    }

    /** Deleted rows stay in the files until the server cleans up; this asks it to. */
    @Override
    public void erase(Sql sql) {
        sql.run("VACUUM report, original, packed, packed_report, packed_conflict, entry, reading, numbered, search, "
                + String.join(", ", Summaries.TABLES));
    }

    /** Words that wait for the index are put into it: else every search looks through all of them until the server cleans up. */
    @Override
    public void prepare(Sql sql) {
        sql.first(row -> row.number("pages"), "SELECT gin_clean_pending_list('search_words') AS pages");
        sql.run("ANALYZE");
    }

    @Override
    public Rows rows(Sql sql, String table, String... columns) {
        return new CopyRows(this, sql, table, columns);
    }

    @Override
    public String toString() {
        int question = address.indexOf('?');
        return question < 0 ? address : address.substring(0, question);
    }
}
