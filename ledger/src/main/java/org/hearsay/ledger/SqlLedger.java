package org.hearsay.ledger;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.compare.Stated;
import org.hearsay.export.Filed;
import org.hearsay.model.Reading;

/** A ledger in a database, over one connection. */
final class SqlLedger implements Ledger {
    private final Database database;
    private final Sql sql;
    private final Writing writing;
    private boolean inTransaction;

    SqlLedger(Database database, InstantSource clock) {
        this.database = database;
        this.sql = database.connect();
        this.writing = new Writing(database, sql, clock);
    }

    @Override
    public synchronized boolean knows(String report) {
        return writing.knows(report);
    }

    @Override
    public synchronized boolean add(Reading reading, Engine engine) {
        return write(() -> writing.add(reading, engine));
    }

    /** Does something in the transaction that is open, or opens one; what fails undoes it all. */
    private <T> T write(Supplier<T> work) {
        try {
            if (!inTransaction) begin();
            return work.get();
        } catch (RuntimeException | Error e) {
            undo(e);
            throw e;
        }
    }

    private void begin() {
        database.begin(sql);
        inTransaction = true;
    }

    @Override
    public synchronized void commit() {
        if (!inTransaction) return;
        try {
            writing.flush();
            database.commit(sql);
            inTransaction = false;
        } catch (RuntimeException | Error e) {
            undo(e);
            throw e;
        }
    }

    private void undo(Throwable why) {
        writing.forget();
        if (!inTransaction) return;
        inTransaction = false;
        try {
            database.rollback(sql);
        } catch (LedgerException e) {
            // The database forgets an unfinished transaction by itself where it cannot be told to.
            why.addSuppressed(e);
        }
    }

    @Override
    public synchronized List<Stated> stated() {
        commit();
        return StatedRows.all(sql);
    }

    @Override
    public synchronized void each(Consumer<Filed> taker) {
        commit();
        new Filing(sql).each(taker);
    }

    @Override
    public synchronized List<String> check() {
        commit();
        return Checking.of(sql);
    }

    @Override
    public synchronized void close() {
        try (sql) {
            if (inTransaction) database.rollback(sql);
            inTransaction = false;
        }
    }
}
