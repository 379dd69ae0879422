package org.hearsay.learn;

/**
 * What groups of features weigh, kept from one position to the next: most positions of a text look like many before them.
 * A group is known by all that its features follow from. What is kept only saves work; it changes no sum. For one thread.
 */
final class GroupMemo {
    private static final int GROUPS = 1 << 12;
    /** A group's key and its sum. */
    private static final int SLOT = 4;

    private final PackedWeights weights;
    private final long[] slots = new long[GROUPS * SLOT];

    GroupMemo(PackedWeights weights) {
        this.weights = weights;
    }

    /** Adds what a group weighs; false when that is not known. */
    boolean add(long key, PackedSum sum) {
        int at = place(key);
        if (slots[at] != key || key == 0) return false;
        sum.add(slots[at + 1], slots[at + 2]);
        return true;
    }

    /** Keeps what the features of a group weigh together, in place of another group, and adds it. */
    void keep(long key, long[] hashes, int from, int to, PackedSum sum) {
        long even = sum.even;
        long odd = sum.odd;
        weights.add(hashes, from, to, sum);
        int at = place(key);
        slots[at] = key;
        slots[at + 1] = sum.even - even;
        slots[at + 2] = sum.odd - odd;
    }

    private static int place(long key) {
        return ((int) (key >>> 40) & GROUPS - 1) * SLOT;
    }
}
