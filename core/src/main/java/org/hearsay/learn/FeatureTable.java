package org.hearsay.learn;

/**
 * The features a model knows: an open-addressed table from 64-bit hashes to row numbers. Most features that are asked for
 * are not known; a table of bits, small enough for a processor's cache, tells most of these.
 */
final class FeatureTable {
    /** Two numbers a slot, side by side in memory: a feature's hash, and its row plus one; 0 where the slot is empty. */
    private final long[] slots;

    /** A feature's bit is picked by the upper half of its hash; eight bits a slot. */
    private final long[] seen;

    private final int mask;
    private int size;

    /** A table for at most this many features. */
    FeatureTable(int capacity) {
        int count = Integer.highestOneBit(Math.max(8, capacity * 2 - 1)) << 1;
        slots = new long[2 * count];
        seen = new long[count / 8];
        mask = 2 * count - 2;
    }

    /** The row of a feature, -1 when it is not known. */
    int row(long hash) {
        int bit = (int) (hash >>> 32);
        if ((seen[bit >>> 6 & seen.length - 1] >>> bit & 1) == 0) return -1;
        int slot = (int) hash << 1 & mask;
        while (slots[slot + 1] != 0) {
            if (slots[slot] == hash) return (int) slots[slot + 1] - 1;
            slot = slot + 2 & mask;
        }
        return -1;
    }

    /** Gives a feature the next row, unless it has one. */
    int put(long hash) {
        int slot = (int) hash << 1 & mask;
        while (slots[slot + 1] != 0) {
            if (slots[slot] == hash) return (int) slots[slot + 1] - 1;
            slot = slot + 2 & mask;
        }
        int bit = (int) (hash >>> 32);
        seen[bit >>> 6 & seen.length - 1] |= 1L << bit;
        slots[slot] = hash;
        slots[slot + 1] = ++size;
        return size - 1;
    }

    int size() {
        return size;
    }

    /** The features in the order of their rows. */
    long[] hashes() {
        long[] out = new long[size];
        for (int slot = 0; slot < slots.length; slot += 2)
            if (slots[slot + 1] != 0) out[(int) slots[slot + 1] - 1] = slots[slot];
        return out;
    }
}
