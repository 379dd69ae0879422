package org.hearsay.learn;

/**
 * Weights of hashed features, one for each label, in steps of a common unit: sums are of whole numbers and so the same on
 * every machine. A feature is looked up by its whole 32-bit hash, so one that was not seen in training weighs nothing.
 * Immutable.
 */
public final class WeightTable {
    private final int labels;
    private final float unit;
    /** A feature's key in the upper half, and where its weights begin in {@link #weights} in the lower; 0 for an empty slot. */
    private final long[] slots;
    /** For each feature how many weights are not 0, and for each of these its label and the weight. */
    private final byte[] weights;

    private final int size;

    private WeightTable(int labels, float unit, long[] slots, byte[] weights, int size) {
        this.labels = labels;
        this.unit = unit;
        this.slots = slots;
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
        int count = Integer.highestOneBit(Math.max(8, hashes.length + hashes.length / 2)) << 1;
        long[] slots = new long[count];
        byte[] weights = new byte[packed(rows) + hashes.length];
        int end = 0;
        for (int f = 0; f < hashes.length; f++) {
            int at = key(hashes[f]) & count - 1;
            while (slots[at] != 0) at = at + 1 & count - 1;
            slots[at] = (long) key(hashes[f]) << 32 | end;
            end = pack(rows, f * labels, labels, weights, end);
        }
        return new WeightTable(labels, unit, slots, weights, hashes.length);
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
        int mask = slots.length - 1;
        int at = key & mask;
        long slot = slots[at];
        while ((int) (slot >>> 32) != key) {
            if (slot == 0) return;
            at = at + 1 & mask;
            slot = slots[at];
        }
        int start = (int) slot;
        int end = start + 1 + 2 * weights[start];
        for (int i = start + 1; i < end; i += 2) scores[weights[i]] += weights[i + 1];
    }

    /** Copies the weights of the feature in a slot; false when the slot is empty. */
    boolean row(int slot, byte[] into) {
        if (slots[slot] == 0) return false;
        java.util.Arrays.fill(into, (byte) 0);
        int start = (int) slots[slot];
        for (int i = start + 1; i < start + 1 + 2 * weights[start]; i += 2) into[weights[i]] = weights[i + 1];
        return true;
    }

    /** The features in rising order. */
    int[] sorted() {
        int[] found = new int[size];
        int n = 0;
        for (long slot : slots) if (slot != 0) found[n++] = (int) (slot >>> 32);
        java.util.Arrays.sort(found);
        return found;
    }

    int slot(int key) {
        int at = key & slots.length - 1;
        while ((int) (slots[at] >>> 32) != key) at = at + 1 & slots.length - 1;
        return at;
    }
}
