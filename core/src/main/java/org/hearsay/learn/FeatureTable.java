package org.hearsay.learn;

import java.util.Arrays;

/**
 * The features a model knows: an open-addressed table from 64-bit hashes to row numbers. Most features that are asked for
 * are not known; a table of bits, small enough for a processor's cache, tells most of these.
 */
final class FeatureTable {
    private final long[] keys;
    private final int[] rows;
    /** A feature's bit is picked by the upper half of its hash; eight bits a slot. */
    private final long[] seen;

    private final int mask;
    private int size;

    /** A table for at most this many features. */
    FeatureTable(int capacity) {
        int slots = Integer.highestOneBit(Math.max(8, capacity * 2 - 1)) << 1;
        keys = new long[slots];
        rows = new int[slots];
        seen = new long[slots / 8];
        Arrays.fill(rows, -1);
        mask = slots - 1;
    }

    /** The row of a feature, -1 when it is not known. */
    int row(long hash) {
        int bit = (int) (hash >>> 32);
        if ((seen[bit >>> 6 & seen.length - 1] >>> bit & 1) == 0) return -1;
        int slot = (int) hash & mask;
        while (rows[slot] >= 0) {
            if (keys[slot] == hash) return rows[slot];
            slot = slot + 1 & mask;
        }
        return -1;
    }

    /** Gives a feature the next row, unless it has one. */
    int put(long hash) {
        int slot = (int) hash & mask;
        while (rows[slot] >= 0) {
            if (keys[slot] == hash) return rows[slot];
            slot = slot + 1 & mask;
        }
        int bit = (int) (hash >>> 32);
        seen[bit >>> 6 & seen.length - 1] |= 1L << bit;
        keys[slot] = hash;
        rows[slot] = size;
        return size++;
    }

    int size() {
        return size;
    }

    /** The features in the order of their rows. */
    long[] hashes() {
        long[] out = new long[size];
        for (int slot = 0; slot < keys.length; slot++) if (rows[slot] >= 0) out[rows[slot]] = keys[slot];
        return out;
    }
}
