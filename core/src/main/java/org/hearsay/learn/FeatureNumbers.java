package org.hearsay.learn;

import java.util.Arrays;

/** Numbers hashed features in the order in which they come, from 0. */
final class FeatureNumbers {
    private int[] keys = new int[1 << 16];
    private int[] numbers = new int[1 << 16];
    private int[] hashes = new int[1 << 15];
    private int size;

    int size() {
        return size;
    }

    /** The features by number. */
    int[] hashes() {
        return Arrays.copyOf(hashes, size);
    }

    /** The number of a feature, a new one when it was not seen before. */
    int number(int hash) {
        int at = slot(hash);
        if (keys[at] != 0) return numbers[at];
        if (2 * size >= keys.length) {
            grow();
            at = slot(hash);
        }
        if (size == hashes.length) hashes = Arrays.copyOf(hashes, 2 * size);
        keys[at] = WeightTable.key(hash);
        numbers[at] = size;
        hashes[size] = WeightTable.key(hash);
        return size++;
    }

    private int slot(int hash) {
        int key = WeightTable.key(hash);
        int at = key & keys.length - 1;
        while (keys[at] != 0 && keys[at] != key) at = at + 1 & keys.length - 1;
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new int[2 * oldKeys.length];
        numbers = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] == 0) continue;
            int at = slot(oldKeys[i]);
            keys[at] = oldKeys[i];
            numbers[at] = oldNumbers[i];
        }
    }
}
