package org.hearsay.learn;

import java.util.Arrays;

/**
 * The weights of the features a model knows, for at most eight labels, laid out for speed: an open-addressed table in which
 * a feature's hash and all its weights lie side by side in sixteen bytes, so that a look-up touches one line of the
 * processor's cache; and the weights of a position are summed four at a time, in sixteen bits of a long each. Most features
 * that are asked for are not known; a table of bits tells most of these.
 */
final class PackedWeights {
    /** What a step of a packed weight is worth, in the model's unit. */
    static final int STEP = 32;
    /** The largest packed weight, in steps. */
    static final int LARGEST = 127;

    private static final int LABELS = 8;
    /** Added to each packed weight, so that none is negative and no slot in use is 0. */
    private static final int OFFSET = 128;

    private static final long EVEN = 0x00ff00ff00ff00ffL;
    /** As many sums of 255 as sixteen bits hold. */
    private static final int MOST = 256;

    private final long[] slots;
    private final long[] seen;
    private final int mask;
    private int size;

    /** Room for this many features. */
    PackedWeights(int capacity) {
        int count = Integer.highestOneBit(Math.max(8, capacity + capacity / 2)) << 1;
        slots = new long[2 * count];
        seen = new long[count / 8];
        mask = 2 * count - 2;
    }

    int size() {
        return size;
    }

    /**
     * Adds a feature that is not there yet.
     *
     * @param weights in the model's unit, each label's from {@code start} on; beyond {@link #LARGEST} steps they are cut off
     */
    void put(long hash, short[] weights, int start, int labels) {
        if (labels > LABELS) throw new IllegalArgumentException(labels + " labels, at most " + LABELS);
        long packed = 0;
        for (int l = LABELS - 1; l >= 0; l--) {
            int steps = l < labels ? weights[start + l] / STEP : 0;
            packed = packed << 8 | Math.max(-LARGEST, Math.min(LARGEST, steps)) + OFFSET;
        }
        int slot = (int) hash << 1 & mask;
        while (slots[slot + 1] != 0) slot = slot + 2 & mask;
        slots[slot] = hash;
        slots[slot + 1] = packed;
        int bit = (int) (hash >>> 32);
        seen[bit >>> 6 & seen.length - 1] |= 1L << bit;
        size++;
    }

    /** Adds the weights of all features of a position to the scores of the labels, in the model's unit. */
    void add(Features features, int position, int[] scores) {
        long even = 0;
        long odd = 0;
        int known = 0;
        int end = features.end(position);
        for (int i = features.start(position); i < end; i++) {
            long packed = find(features.hash(i));
            if (packed == 0) continue;
            even += packed & EVEN;
            odd += packed >>> 8 & EVEN;
            if (++known < MOST) continue;
            unpack(even, odd, known, scores);
            even = odd = known = 0;
        }
        unpack(even, odd, known, scores);
    }

    private static void unpack(long even, long odd, int known, int[] scores) {
        for (int l = 0; l < scores.length; l++) {
            long lanes = (l & 1) == 0 ? even : odd;
            scores[l] += ((int) (lanes >>> 16 * (l >> 1) & 0xffff) - OFFSET * known) * STEP;
        }
    }

    /** The packed weights of a feature, 0 when it is not known. */
    private long find(long hash) {
        int bit = (int) (hash >>> 32);
        if ((seen[bit >>> 6 & seen.length - 1] >>> bit & 1) == 0) return 0;
        int slot = (int) hash << 1 & mask;
        while (slots[slot + 1] != 0) {
            if (slots[slot] == hash) return slots[slot + 1];
            slot = slot + 2 & mask;
        }
        return 0;
    }

    /** The features in rising order. */
    long[] hashes() {
        long[] out = new long[size];
        int n = 0;
        for (int slot = 0; slot < slots.length; slot += 2) if (slots[slot + 1] != 0) out[n++] = slots[slot];
        Arrays.sort(out);
        return out;
    }

    /** A known feature's weight for a label, in the model's unit. */
    short weight(long hash, int label) {
        return (short) (((int) (find(hash) >>> 8 * label & 0xff) - OFFSET) * STEP);
    }
}
