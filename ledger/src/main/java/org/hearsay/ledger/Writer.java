package org.hearsay.ledger;

import java.time.InstantSource;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one connection on which is written, with its transaction. For several threads: who writes waits for who wrote before. */
final class Writer implements AutoCloseable {
    /** While others read, one part in so many of the time is taken for settling. */
    private static final int SHARE = 10;

    private final Database database;
    private final Moments moments;
    private final Sql sql;
    private final Writing writing;
    private final ReentrantLock turn = new ReentrantLock();
    private boolean inTransaction;
    /** Who wrote last in the transaction that is open. */
    private volatile @Nullable Thread last;
    /** Who kept something that is not settled. */
    private @Nullable Thread unsettled;

    private long settledAt = System.nanoTime();
    private long took;

    Writer(Database database, Moments moments, InstantSource clock) {
        this.database = database;
        this.moments = moments;
        this.sql = database.connect();
        this.writing = new Writing(database, sql, clock);
    }

    Writing writing() {
        return writing;
    }

    /** Whether a transaction is open in which this thread wrote last. */
    boolean isMine() {
        return Thread.currentThread().equals(last);
    }

    /** Uses the connection while nobody else does. */
    <T> T alone(Function<Sql, T> work) {
        turn.lock();
        try {
            return work.apply(sql);
        } finally {
            turn.unlock();
        }
    }

    /** Does something in the transaction that is open, or opens one; what fails undoes it all. */
    <T> T write(Supplier<T> work) {
        turn.lock();
        try {
            if (!inTransaction) begin();
            last = Thread.currentThread();
            return work.get();
        } catch (RuntimeException | Error e) {
            undo(e);
            throw e;
        } finally {
            turn.unlock();
        }
    }

    private void begin() {
        database.begin(sql);
        begun();
    }

    private void begun() {
        inTransaction = true;
        writing.summaries().correctedAnew();
    }

    /** Keeps what was written; where others read meanwhile, summaries are brought up to date with it, if that is due. */
    void commit() {
        turn.lock();
        try {
            keep();
            if (moments.areRead() && isDue()) settle();
        } finally {
            turn.unlock();
        }
    }

    private void keep() {
        turn.lock();
        try {
            if (!inTransaction) return;
            writing.flush();
            database.commit(sql);
            ended();
            unsettled = Thread.currentThread();
            moments.come();
        } catch (RuntimeException | Error e) {
            undo(e);
            throw e;
        } finally {
            turn.unlock();
        }
    }

    private void ended() {
        inTransaction = false;
        last = null;
    }

    private void undo(Throwable why) {
        writing.forget();
        moments.forget();
        if (!inTransaction) return;
        ended();
        try {
            database.rollback(sql);
        } catch (LedgerException e) {
            // The database forgets an unfinished transaction by itself where it cannot be told to.
            why.addSuppressed(e);
        }
    }

    /** Keeps what was written, and brings summaries up to date with it. */
    void settle() {
        turn.lock();
        try {
            keep();
            if (!isBehind()) return;
            begin();
            settled();
        } finally {
            turn.unlock();
        }
    }

    private boolean isBehind() {
        return writing.summaries().areBehind();
    }

    /** In a transaction that was just begun. */
    private void settled() {
        long begun = System.nanoTime();
        write(() -> {
            writing.summaries().settle();
            moments.prepare(sql);
            return true;
        });
        keep();
        unsettled = null;
        settledAt = System.nanoTime();
        took = settledAt - begun;
    }

    /** Whether settling would take no more than its share of the time. */
    private boolean isDue() {
        return System.nanoTime() - settledAt >= (SHARE - 1) * took;
    }

    /**
     * The same for who only reads: nothing is done where another thread or another program writes just now, or wrote and it is not due, for
     * then what was settled last is good enough. Who wrote sees what they wrote.
     */
    void settleIfFree() {
        if (isMine()) settle();
        else if (turn.tryLock()) {
            try {
                boolean mine = Thread.currentThread().equals(unsettled);
                if (!inTransaction && (mine || isDue()) && isBehind() && database.beginIfFree(sql)) {
                    begun();
                    settled();
                }
            } finally {
                turn.unlock();
            }
        }
    }

    /** Does something in a transaction of its own that is undone in the end. */
    <T> T tried(Supplier<T> work) {
        turn.lock();
        try {
            settle();
            begin();
            return work.get();
        } finally {
            undo(new LedgerException("only tried"));
            turn.unlock();
        }
    }

    /** Does something in a transaction that is kept at once. */
    <T> T whole(Supplier<T> work) {
        turn.lock();
        try {
            keep();
            T result = write(work);
            keep();
            return result;
        } finally {
            turn.unlock();
        }
    }

    @Override
    public void close() {
        turn.lock();
        try (sql) {
            if (inTransaction) database.rollback(sql);
            ended();
        } finally {
            turn.unlock();
        }
    }
}
