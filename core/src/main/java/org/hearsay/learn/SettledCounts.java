package org.hearsay.learn;

import java.util.Arrays;

/** Counts which labels go with which indicators, to tell the decisions that are {@link Settled}. Not safe for use by several threads. */
public final class SettledCounts {
    private final int labels;
    private final FeatureNumbers index = new FeatureNumbers();
    private int[] counts;

    /** Counts for so many labels. */
    public SettledCounts(int labels) {
        this.labels = labels;
        this.counts = new int[labels << 12];
    }

    /** Counts one decision. */
    public void add(int hash, int label) {
        int at = index.number(hash) * labels + label;
        if (at >= counts.length) counts = Arrays.copyOf(counts, 2 * Math.max(at, counts.length));
        counts[at]++;
    }

    /**
     * The indicators that are settled.
     *
     * @param least how often one must have been seen
     * @param share of the times that it must go with one label
     */
    public Settled settled(int least, double share) {
        int[] hashes = index.hashes();
        int[] keys = new int[hashes.length];
        byte[] found = new byte[hashes.length];
        int n = 0;
        for (int i = 0; i < hashes.length; i++) {
            int label = settled(i * labels, least, share);
            if (label < 0) continue;
            keys[n] = hashes[i];
            found[n++] = (byte) label;
        }
        return new Settled(Arrays.copyOf(keys, n), Arrays.copyOf(found, n));
    }

    private int settled(int row, int least, double share) {
        int best = 0;
        int all = 0;
        for (int l = 0; l < labels && row + l < counts.length; l++) {
            all += counts[row + l];
            if (counts[row + l] > counts[row + best]) best = l;
        }
        return all >= least && counts[row + best] >= share * all ? best : -1;
    }
}
