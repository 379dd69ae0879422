package org.hearsay.learn;

import java.util.Arrays;

/**
 * What speaks for or against one alternative: a list of hashed indicators, each made of the number of its template and
 * of up to three values. Reused from alternative to alternative; not safe for use by several threads.
 */
public final class Evidence {
    private static final int SEED = 0x2545F491;
    /** The first round for the templates of low numbers. */
    private static final int[] BEGUN = begun();

    private int[] hashes = new int[64];
    private int[] templates = new int[64];
    private long[] room = new long[64];
    private int size;

    /** Forgets everything. */
    public void clear() {
        size = 0;
    }

    public int size() {
        return size;
    }

    /** Room for one number an indicator, for whoever weighs them. */
    long[] room() {
        if (room.length < size) room = new long[hashes.length];
        return room;
    }

    /** The hashes, {@link #size} of them and room for more; not to be changed. */
    int[] all() {
        return hashes;
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
        keep(template, rest(rest(rest(of(template)))));
    }

    public void add(int template, int a) {
        keep(template, rest(rest(mix(of(template), a))));
    }

    public void add(int template, int a, int b) {
        keep(template, rest(mix(mix(of(template), a), b)));
    }

    public void add(int template, int a, int b, int c) {
        keep(template, mix(mix(mix(of(template), a), b), c));
    }

    /** Adds an indicator by its hash, with no template told. */
    public void addHash(int hash) {
        keep(0, hash);
    }

    private void keep(int template, int hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            templates = Arrays.copyOf(templates, 2 * size);
        }
        templates[size] = template;
        hashes[size++] = hash;
    }

    /** The hash of one indicator, for use by itself. */
    public static int hash(int template, int a, int b, int c) {
        return mix(begun(template, a, b), c);
    }

    /** The hash of an indicator whose last value is still to come, see {@link #ended}. */
    public static int begun(int template, int a, int b) {
        return mix(mix(of(template), a), b);
    }

    /** The hash of an indicator that {@link #begun} began. */
    public static int ended(int begun, int c) {
        return mix(begun, c);
    }

    private static int of(int template) {
        return template < BEGUN.length ? BEGUN[template] : mix(SEED, template);
    }

    private static int[] begun() {
        int[] begun = new int[400];
        for (int t = 0; t < begun.length; t++) begun[t] = mix(SEED, t);
        return begun;
    }

    /** A copy of the hashes. */
    public int[] toArray() {
        return Arrays.copyOf(hashes, size);
    }

    /** One round of MurmurHash3's 32-bit mixing (Appleby, public domain). */
    private static int mix(int hash, int value) {
        int k = Integer.rotateLeft(value * 0xcc9e2d51, 15) * 0x1b873593;
        return rest(hash ^ k);
    }

    /** What is left of a round when the value is 0. */
    private static int rest(int hash) {
        int h = Integer.rotateLeft(hash, 13) * 5 + 0xe6546b64;
        return h ^ (h >>> 16);
    }
}
