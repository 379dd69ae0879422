package org.hearsay.learn;

/**
 * Weights of hashed features, one for each label, in steps of a common unit: sums are of whole numbers and so the same on
 * every machine. A feature is looked up by its whole 32-bit hash, so one that was not seen in training weighs nothing.
 * Immutable.
 */
public final class WeightTable {
    private final int labels;
    private final float unit;
    private final int[] keys;
    /** Where the weights of a slot's feature begin in {@link #weights}. */
    private final int[] starts;
    /** For each feature how many weights are not 0, and for each of these its label and the weight. */
    private final byte[] weights;

    private final int size;

    private WeightTable(int labels, float unit, int[] keys, int[] starts, byte[] weights, int size) {
        this.labels = labels;
        this.unit = unit;
        this.keys = keys;
        this.starts = starts;
        this.weights = weights;
        this.size = size;
    }

    /**
     * A table of features.
     *
     * @param labels how many weights a feature has
     * @param unit what a step of 1 is worth
     * @param hashes the features, each once
     * @param rows their weights in steps, {@code labels} for each feature
     */
    static WeightTable of(int labels, float unit, int[] hashes, byte[] rows) {
        int slots = Integer.highestOneBit(Math.max(4, hashes.length)) * 4;
        int[] keys = new int[slots];
        int[] starts = new int[slots];
        byte[] weights = new byte[packed(rows) + hashes.length];
        int end = 0;
        for (int f = 0; f < hashes.length; f++) {
            int at = key(hashes[f]) & slots - 1;
            while (keys[at] != 0) at = at + 1 & slots - 1;
            keys[at] = key(hashes[f]);
            starts[at] = end;
            end = pack(rows, f * labels, labels, weights, end);
        }
        return new WeightTable(labels, unit, keys, starts, weights, hashes.length);
    }

    private static int packed(byte[] rows) {
        int bytes = 0;
        for (byte weight : rows) if (weight != 0) bytes += 2;
        return bytes;
    }

    private static int pack(byte[] rows, int row, int labels, byte[] weights, int start) {
        int end = start + 1;
        for (int l = 0; l < labels; l++) {
            if (rows[row + l] == 0) continue;
            weights[start]++;
            weights[end++] = (byte) l;
            weights[end++] = rows[row + l];
        }
        return end;
    }

    /** The key 0 marks an empty slot. */
    static int key(int hash) {
        return hash == 0 ? 1 : hash;
    }

    /** How many weights a feature has. */
    public int labels() {
        return labels;
    }

    /** How many features there are. */
    public int size() {
        return size;
    }

    /** What a step of 1 is worth. */
    public float unit() {
        return unit;
    }

    /** Adds the weights of a feature, in steps, to the scores of the labels. */
    public void add(int hash, int[] scores) {
        int key = key(hash);
        int mask = keys.length - 1;
        int at = key & mask;
        while (keys[at] != key) {
            if (keys[at] == 0) return;
            at = at + 1 & mask;
        }
        int start = starts[at];
        int end = start + 1 + 2 * weights[start];
        for (int i = start + 1; i < end; i += 2) scores[weights[i]] += weights[i + 1];
    }

    /** Copies the weights of the feature in a slot; false when the slot is empty. */
    boolean row(int slot, byte[] into) {
        if (keys[slot] == 0) return false;
        java.util.Arrays.fill(into, (byte) 0);
        int start = starts[slot];
        for (int i = start + 1; i < start + 1 + 2 * weights[start]; i += 2) into[weights[i]] = weights[i + 1];
        return true;
    }

    /** The features in rising order. */
    int[] sorted() {
        int[] found = new int[size];
        int n = 0;
        for (int key : keys) if (key != 0) found[n++] = key;
        java.util.Arrays.sort(found);
        return found;
    }

    int slot(int key) {
        int at = key & keys.length - 1;
        while (keys[at] != key) at = at + 1 & keys.length - 1;
        return at;
    }
}
