package org.hearsay.learn;

import java.util.Arrays;

/**
 * What speaks for or against one alternative: a list of hashed indicators, each made of the number of its template and
 * of up to three values. Reused from alternative to alternative; not safe for use by several threads.
 */
public final class Evidence {
    private int[] hashes = new int[64];
    private int[] templates = new int[64];
    private int size;

    /** Forgets everything. */
    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    /** The hash of the indicator at a place. */
    public int get(int index) {
        return hashes[index];
    }

    /** The number of the template of the indicator at a place. */
    public int template(int index) {
        return templates[index];
    }

    public void add(int template) {
        add(template, 0, 0, 0);
    }

    public void add(int template, int a) {
        add(template, a, 0, 0);
    }

    public void add(int template, int a, int b) {
        add(template, a, b, 0);
    }

    public void add(int template, int a, int b, int c) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            templates = Arrays.copyOf(templates, 2 * size);
        }
        templates[size] = template;
        hashes[size++] = hash(template, a, b, c);
    }

    /** The hash of one indicator, for use by itself. */
    public static int hash(int template, int a, int b, int c) {
        return mix(mix(mix(mix(0x2545F491, template), a), b), c);
    }

    /** A copy of the hashes. */
    public int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    /** One round of MurmurHash3's 32-bit mixing (Appleby, public domain). */
    private static int mix(int hash, int value) {
        int k = Integer.rotateLeft(value * 0xcc9e2d51, 15) * 0x1b873593;
        int h = Integer.rotateLeft(hash ^ k, 13) * 5 + 0xe6546b64;
        return h ^ (h >>> 16);
    }
}
