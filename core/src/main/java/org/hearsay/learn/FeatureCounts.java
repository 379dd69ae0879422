package org.hearsay.learn;

import java.util.Arrays;

/** Counts features by hash, up to 127 of each; grows as needed. */
final class FeatureCounts {
    private long[] keys = new long[1 << 16];
    private byte[] counts = new byte[1 << 16];
    private int size;

    void add(long hash) {
        if (size * 2 > keys.length) grow();
        int slot = slot(hash, keys, counts);
        if (counts[slot] == 0) {
            keys[slot] = hash;
            size++;
        }
        if (counts[slot] < Byte.MAX_VALUE) counts[slot]++;
    }

    /** The features seen at least so often, in the order of their hashes. */
    FeatureTable atLeast(int times) {
        long[] kept = new long[size];
        int count = 0;
        for (int slot = 0; slot < keys.length; slot++) if (counts[slot] >= times) kept[count++] = keys[slot];
        long[] sorted = Arrays.copyOf(kept, count);
        Arrays.sort(sorted);
        FeatureTable table = new FeatureTable(count);
        for (long hash : sorted) table.put(hash);
        return table;
    }

    private void grow() {
        long[] moreKeys = new long[keys.length * 2];
        byte[] moreCounts = new byte[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] == 0) continue;
            int slot = slot(keys[i], moreKeys, moreCounts);
            moreKeys[slot] = keys[i];
            moreCounts[slot] = counts[i];
        }
        keys = moreKeys;
        counts = moreCounts;
    }

    private static int slot(long hash, long[] keys, byte[] counts) {
        int mask = keys.length - 1;
        int slot = (int) hash & mask;
        while (counts[slot] != 0 && keys[slot] != hash) slot = slot + 1 & mask;
        return slot;
    }
}
