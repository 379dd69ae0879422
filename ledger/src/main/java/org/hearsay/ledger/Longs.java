package org.hearsay.ledger;

import java.util.Arrays;

/** Long numbers, each with a small number of its own: 0, 1, 2 ... in the order in which they came. */
final class Longs {
    private static final int FREE = -1;

    private long[] keys;
    private int[] slots;
    private int size;

    Longs() {
        this(64);
    }

    /** Room for so many. */
    Longs(int most) {
        int power = Math.max(6, Integer.SIZE - Integer.numberOfLeadingZeros(most));
        keys = new long[1 << power];
        slots = new int[2 << power];
        Arrays.fill(slots, FREE);
    }

    /** The same with the same numbers, to which more may come. */
    Longs copy() {
        Longs out = new Longs();
        out.keys = keys.clone();
        out.slots = slots.clone();
        out.size = size;
        return out;
    }

    int size() {
        return size;
    }

    long key(int number) {
        return keys[number];
    }

    /** The number of a key that is there, else -1. */
    int find(long key) {
        return slots[slot(key)];
    }

    /** The number of a key, which comes in where it is not there. */
    int number(long key) {
        int slot = slot(key);
        if (slots[slot] != FREE) return slots[slot];
        if (size == keys.length) {
            grow();
            slot = slot(key);
        }
        keys[size] = key;
        slots[slot] = size;
        return size++;
    }

    private int slot(long key) {
        long mixed = (key ^ key >>> 32) * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> Long.numberOfLeadingZeros(slots.length - 1L));
        while (slots[at] != FREE && keys[slots[at]] != key) at = (at + 1) & (slots.length - 1);
        return at;
    }

    private void grow() {
        keys = Arrays.copyOf(keys, 2 * keys.length);
        slots = new int[2 * keys.length];
        Arrays.fill(slots, FREE);
        for (int i = 0; i < size; i++) slots[slot(keys[i])] = i;
    }
}
