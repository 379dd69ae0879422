package org.hearsay.ledger;

import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Connections on which is read, beside the one on which is written; for any number of threads. Whoever reads sees the ledger as it was
 * when they began, whatever is written meanwhile. More threads than there may be connections wait for each other.
 */
final class Readers implements AutoCloseable {
    /** More would not be faster, for reading keeps a core busy. */
    private static final int MOST = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

    /** So often it is begun anew where others went on to a later moment in between. */
    private static final int TRIES = 5;

    private final Database database;
    private final Moments moments = new Moments();
    private final Semaphore free = new Semaphore(MOST, true);
    private final Deque<Sql> idle = new ConcurrentLinkedDeque<>();
    /** What threads read from just now. */
    private final Map<Thread, Sql> busy = new ConcurrentHashMap<>();

    Readers(Database database) {
        this.database = database;
    }

    Moments moments() {
        return moments;
    }

    /** Reads what was kept. Who reads within reading sees the same. */
    <T> T read(Function<Sql, T> work) {
        Sql already = mine();
        if (already != null) return work.apply(already);
        free.acquireUninterruptibly();
        try {
            return begun(work);
        } finally {
            free.release();
        }
    }

    private @Nullable Sql mine() {
        return busy.get(Thread.currentThread());
    }

    /** A connection on which something failed is not used again. */
    private <T> T begun(Function<Sql, T> work) {
        Sql before = idle.poll();
        Sql sql = before != null ? before : database.connectToRead();
        boolean good = false;
        busy.put(Thread.currentThread(), sql);
        try {
            database.beginReading(sql);
            T result = work.apply(sql);
            database.endReading(sql);
            good = true;
            return result;
        } finally {
            busy.remove(Thread.currentThread());
            if (good) idle.push(sql);
            else sql.abandon();
        }
    }

    /** Reads what views are made of. */
    <T> T view(Function<Reader, T> work) {
        return read(sql -> work.apply(new Reader(sql, moment(sql))));
    }

    private Moment moment(Sql sql) {
        Optional<Moment> moment = moments.of(sql);
        for (int tries = 1; moment.isEmpty() && tries < TRIES; tries++) {
            database.endReading(sql);
            database.beginReading(sql);
            moment = moments.of(sql);
        }
        return moment.orElseGet(() -> moments.anew(sql));
    }

    /** Does something while nobody reads; after so many milliseconds also while somebody does. */
    void quiet(Runnable work, int patience) {
        boolean alone = mine() == null && isQuiet(patience);
        try {
            work.run();
        } finally {
            if (alone) free.release(MOST);
        }
    }

    private boolean isQuiet(int patience) {
        try {
            return free.tryAcquire(MOST, patience, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Closes what nobody uses. */
    @Override
    public void close() {
        for (Sql sql = idle.poll(); sql != null; sql = idle.poll()) sql.close();
    }
}
