package org.hearsay.learn;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The features of the positions of a sequence, as hashes, and the kind of edge that leads into each position. Positions are
 * filled in order: {@link #next} begins one, {@link #add} adds to it. Features that follow from a few things together make
 * a group: where a model is to weigh them ({@link ChainModel#features}), what a group weighs is kept, and its features need
 * not be made again. For one thread.
 */
public final class Features {
    private long[] hashes = new long[4096];
    /** {@code ends[p + 1]} is where the hashes of position p end; those of the next begin there. */
    private int[] ends = new int[256];

    private byte[] edges = new byte[256];
    private int size;

    private final @Nullable GroupMemo memo;
    private final PackedSum sum = new PackedSum();
    /** What the groups of a position weigh, two numbers each. */
    private long[] sums = new long[512];

    private int groupStart;
    private long groupKey;

    /** Features of which each is kept. */
    public Features() {
        this(null);
    }

    Features(@Nullable GroupMemo memo) {
        this.memo = memo;
    }

    /** Begins the next position; {@code edge} is the kind of edge that leads into it. */
    public void next(int edge) {
        if (size + 2 > ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
            edges = Arrays.copyOf(edges, edges.length * 2);
            sums = Arrays.copyOf(sums, sums.length * 2);
        }
        sums[2 * size] = 0;
        sums[2 * size + 1] = 0;
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

    /**
     * Begins a group of features of the position begun last.
     *
     * @param group its number
     * @param key all that its features follow from
     * @return whether it is done with; else its features must be added, and {@link #close} ends it
     */
    public boolean known(int group, long key) {
        if (memo == null) return false;
        sum.clear();
        groupKey = FeatureHash.of(group, key);
        groupStart = ends[size];
        if (!memo.add(groupKey, sum)) return false;
        addSum();
        return true;
    }

    /** Ends the group that {@link #known} began. */
    public void close() {
        if (memo == null) return;
        memo.keep(groupKey, hashes, groupStart, ends[size], sum);
        ends[size] = groupStart;
        addSum();
    }

    private void addSum() {
        sums[2 * size - 2] += sum.even;
        sums[2 * size - 1] += sum.odd;
    }

    /** Adds what the features of a position weigh to the scores of the labels. */
    void weigh(int position, PackedWeights weights, int[] scores) {
        sum.clear();
        sum.add(sums[2 * position], sums[2 * position + 1]);
        weights.add(hashes, ends[position], ends[position + 1], sum);
        sum.unpack(scores);
    }

    /** How many positions there are. */
    public int size() {
        return size;
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
