package org.hearsay.ledger;

import java.sql.SQLException;
import javax.sql.DataSource;

/** The database that holds a ledger: what SQLite and PostgreSQL do each in their own way. */
interface Database {
    /** So long, in milliseconds, who writes waits for others who write; then the ledger is said to be in use. */
    int WAIT_MILLIS = 30_000;

    /**
     * The database at a place.
     *
     * @param where a file, or an address that begins with {@code jdbc:postgresql:}
     */
    static Database at(String where) {
        return where.startsWith(Postgres.ADDRESS) ? new Postgres(where) : new Sqlite(where);
    }

    /** Whether there is anything at the place that could hold a ledger. */
    boolean exists();

    /** A new connection, which is the caller's to close. */
    default Sql connect() {
        try {
            return new Sql(this, source().getConnection());
        } catch (SQLException e) {
            throw LedgerException.of(this, e);
        }
    }

    /** A new connection on which is only read, which is the caller's to close. */
    Sql connectToRead();

    /** From now on a connection sees the ledger as it is when the first question is asked. */
    void beginReading(Sql sql);

    /** From now on it sees what others wrote. */
    void endReading(Sql sql);

    /** The folder of migrations on the class path. */
    String migrations();

    /** How a connection is described to Flyway. */
    DataSource source();

    /** A query with a row {@code name} for each table that is there. */
    String tables();

    /** Begins to write: nobody else writes before the transaction ends. */
    void begin(Sql sql);

    /** The same where nobody else writes just now; whether it was begun. */
    boolean beginIfFree(Sql sql);

    /** Keeps what was done in the transaction, and ends it. */
    void commit(Sql sql);

    /** Forgets what was done in the transaction, and ends it. */
    void rollback(Sql sql);

    /**
     * A query for the claims that have words: one row {@code numbers}, null where there are none, with their numbers and commas
     * between; its parameters are what {@link #asked} makes of the words, and how many are enough.
     */
    String found();

    /** Words with spaces between, all of which are asked for, as this database understands it. */
    String asked(String words);

    /** Leaves nothing of deleted rows in places where they are not seen any more. */
    void erase(Sql sql);

    /** Makes ready for questions what came in large amounts. */
    void prepare(Sql sql);

    /** Writes many rows into a table. */
    Rows rows(Sql sql, String table, String... columns);

    /** The place, for people; without a password. */
    @Override
    String toString();
}
