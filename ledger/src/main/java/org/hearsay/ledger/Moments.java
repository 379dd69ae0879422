package org.hearsay.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The last moment that is in memory, which all readers of a ledger share, and the one that whoever writes makes ready. For several threads. */
final class Moments {
    private volatile Moment last = Moment.none();
    private @Nullable Moment coming;

    /** The moment that a connection sees; nothing where all share a later one by now. */
    Optional<Moment> of(Sql sql) {
        long nr = Moment.nr(sql);
        Moment shared = last;
        return shared.nr() < nr ? read(nr, sql) : Optional.of(shared).filter(m -> m.nr() == nr);
    }

    private synchronized Optional<Moment> read(long nr, Sql sql) {
        if (coming != null && coming.nr() == nr) come();
        else if (last.nr() < nr) last = last.next(sql);
        return Optional.of(last).filter(m -> m.nr() == nr);
    }

    /** The moment that a connection sees, also where it is an earlier one than all share: the ledger was put back to it. */
    synchronized Moment anew(Sql sql) {
        last = last.next(sql);
        return last;
    }

    /** Whether anybody ever read. */
    boolean areRead() {
        return last.nr() >= 0;
    }

    /** Makes ready what only the connection that writes sees yet, if anybody ever read. */
    void prepare(Sql sql) {
        Moment before = last;
        if (!areRead()) return;
        Moment next = before.next(sql).readyAs(before, sql);
        synchronized (this) {
            coming = next;
        }
    }

    /** What was made ready is kept now. */
    synchronized void come() {
        if (coming != null && coming.nr() > last.nr()) last = coming;
        coming = null;
    }

    /** What was made ready will not be kept. */
    synchronized void forget() {
        coming = null;
    }
}
