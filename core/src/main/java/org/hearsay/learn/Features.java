package org.hearsay.learn;

import java.util.Arrays;

/**
 * The features of the positions of a sequence, as hashes, and the kind of edge that leads into each position. Positions are
 * filled in order: {@link #next} begins one, {@link #add} adds to it. For one thread; may be used again after {@link #clear}.
 */
public final class Features {
    private long[] hashes = new long[4096];
    /** {@code ends[p + 1]} is where the hashes of position p end; those of the next begin there. */
    private int[] ends = new int[256];

    private byte[] edges = new byte[256];
    private int size;
    private long[] room = new long[256];

    public void clear() {
        size = 0;
    }

    /** Begins the next position; {@code edge} is the kind of edge that leads into it. */
    public void next(int edge) {
        if (size + 2 > ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
            edges = Arrays.copyOf(edges, edges.length * 2);
        }
        edges[size++] = (byte) edge;
        ends[size] = ends[size - 1];
    }

    /** Adds a feature to the position begun last. */
    public void add(long hash) {
        if (ends[size] == hashes.length) hashes = Arrays.copyOf(hashes, hashes.length * 2);
        hashes[ends[size]++] = hash;
    }

    /** Adds a feature made of a template's number and a value. */
    public void add(int template, long value) {
        add(FeatureHash.of(template, value));
    }

    /** How many positions there are. */
    public int size() {
        return size;
    }

    /** Room for as many numbers, for whoever looks the features up; overwritten by the next. */
    long[] room(int count) {
        if (room.length < count) room = new long[2 * count];
        return room;
    }

    int start(int position) {
        return ends[position];
    }

    int end(int position) {
        return ends[position + 1];
    }

    long hash(int i) {
        return hashes[i];
    }

    int edge(int position) {
        return edges[position];
    }
}
