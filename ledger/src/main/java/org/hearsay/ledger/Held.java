package org.hearsay.ledger;

import org.hearsay.ledger.Pack.Count;
import org.hearsay.ledger.Pack.Mark;
import org.hearsay.ledger.Pack.Name;

/** A block of claims in memory: its names are numbered as all names are, and each claim knows its cell of the table. */
final class Held {
    private final long stamp;
    private final Pack pack;
    private final int[] cells;

    Held(long stamp, Pack pack, int[] cells) {
        this.stamp = stamp;
        this.pack = pack;
        this.cells = cells;
    }

    /** A hash of what it was made from. */
    long stamp() {
        return stamp;
    }

    int claims() {
        return pack.claims();
    }

    int name(Name name, int i) {
        return pack.of(name)[i];
    }

    int count(Count count, int i) {
        return pack.of(count)[i];
    }

    long mark(Mark mark, int i) {
        return pack.of(mark)[i];
    }

    /** A whole column, not to be changed. */
    int[] column(Name name) {
        return pack.of(name);
    }

    /** A whole column, not to be changed. */
    int[] column(Count count) {
        return pack.of(count);
    }

    int cell(int i) {
        return cells[i];
    }

    String entry(int i) {
        return pack.entry(i);
    }

    /** How the ids of two entries sort. */
    static int compare(Held one, int i, Held other, int k) {
        int order = Long.compareUnsigned(one.mark(Mark.ENTRY, i), other.mark(Mark.ENTRY, k));
        return order != 0 ? order : Long.compareUnsigned(one.mark(Mark.REST, i), other.mark(Mark.REST, k));
    }
}
