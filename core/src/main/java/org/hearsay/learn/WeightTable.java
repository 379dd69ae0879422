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
    private final byte[] weights;
    private final int size;

    private WeightTable(int labels, float unit, int[] keys, byte[] weights, int size) {
        this.labels = labels;
        this.unit = unit;
        this.keys = keys;
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
        byte[] weights = new byte[slots * labels];
        for (int f = 0; f < hashes.length; f++) {
            int at = key(hashes[f]) & slots - 1;
            while (keys[at] != 0) at = at + 1 & slots - 1;
            keys[at] = key(hashes[f]);
            System.arraycopy(rows, f * labels, weights, at * labels, labels);
        }
        return new WeightTable(labels, unit, keys, weights, hashes.length);
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
        int row = at * labels;
        for (int l = 0; l < labels; l++) scores[l] += weights[row + l];
    }

    /** Copies the weights of the feature in a slot; false when the slot is empty. */
    boolean row(int slot, byte[] into) {
        if (keys[slot] == 0) return false;
        System.arraycopy(weights, slot * labels, into, 0, labels);
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
