package org.hearsay.learn;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * The weights of the features a model knows, for at most seven labels, laid out for speed and ready to use as they stand in
 * the file. A feature is one long in an open-addressed table: sixteen bits of its hash as a check, and six weights of eight
 * bits. The first label needs none: what counts in a chain is by how much a feature speaks for one label more than for
 * another, so its weight is taken off the others'.
 *
 * <p>Most time goes into waiting for memory. So the slots of all features of a position are fetched first, without looking
 * at them, that the processor may wait for many at once; then they are checked and summed, three weights in a long.
 *
 * <p>A feature that the model does not know is taken for another one with a chance of about one in 2^15 for each look-up.
 */
final class PackedWeights {
    /** What a step of a packed weight is worth, in the model's unit. */
    static final int STEP = 32;
    /** The largest packed weight, in steps. */
    static final int LARGEST = 127;
    /** How many labels there may be. */
    static final int LABELS = 7;

    /** Added to each packed weight, so that none is negative and no slot in use is 0. */
    static final int OFFSET = 128;

    private static final int CHECK = 48;

    private final long[] slots;
    private int size;

    /** Room for this many features, of which three in five slots are filled. */
    PackedWeights(int capacity) {
        slots = new long[capacity / 3 * 5 + 8];
    }

    private PackedWeights(long[] slots) {
        this.slots = slots;
        for (long slot : slots) if (slot != 0) size++;
    }

    int size() {
        return size;
    }

    /**
     * Adds a feature that is not there yet. Of two features that share check and place the one that was there stays.
     *
     * @param weights in the model's unit, each label's from {@code start} on; what they differ from the first label's by
     *     is cut off beyond {@link #LARGEST} steps
     */
    void put(long hash, short[] weights, int start, int labels) {
        if (labels > LABELS) throw new IllegalArgumentException(labels + " labels, at most " + LABELS);
        long packed = hash >>> CHECK << CHECK;
        for (int l = 1; l < LABELS; l++) {
            int steps = l < labels ? Math.floorDiv(weights[start + l] - weights[start] + STEP / 2, STEP) : 0;
            packed |= (long) (Math.max(-LARGEST, Math.min(LARGEST, steps)) + OFFSET) << 8 * (l - 1);
        }
        int at = place(hash, slots.length);
        while (slots[at] != 0) {
            if ((slots[at] ^ hash) >>> CHECK == 0) return;
            at = at + 1 == slots.length ? 0 : at + 1;
        }
        slots[at] = packed;
        size++;
    }

    /** Adds the weights of all features that are known. */
    void add(long[] hashes, int from, int to, PackedSum sum) {
        long[] all = slots;
        long[] fetched = sum.room;
        int places = all.length;
        int size = to - from;
        for (int i = 0; i < size; i++) fetched[i] = all[place(hashes[from + i], places)];
        long even = 0;
        long odd = 0;
        for (int i = 0; i < size; i++) {
            long hash = hashes[from + i];
            long slot = fetched[i];
            if ((slot ^ hash) >>> CHECK != 0) {
                int at = place(hash, places);
                while (slot != 0 && (slot ^ hash) >>> CHECK != 0) {
                    at = at + 1 == places ? 0 : at + 1;
                    slot = all[at];
                }
            }
            if (slot == 0) continue;
            even += slot & PackedSum.LANES | PackedSum.ONE;
            odd += slot >>> 8 & PackedSum.LANES;
        }
        sum.add(even, odd);
    }

    private static int place(long hash, int places) {
        return (int) ((hash & 0xffffffffL) * places >>> 32);
    }

    /** How many bytes {@link #write} writes. */
    int bytes() {
        return Integer.BYTES + slots.length * Long.BYTES;
    }

    /** Writes the table as it is. */
    void write(ByteBuffer out) {
        out.putInt(slots.length);
        for (long slot : slots) out.putLong(slot);
    }

    /** Reads a table; the caller has made sure that its bytes are those that were written. */
    static PackedWeights read(ByteBuffer in) {
        int size = in.getInt();
        if (size <= 0 || size > in.remaining() / Long.BYTES) throw new BufferUnderflowException();
        long[] slots = new long[size];
        in.asLongBuffer().get(slots);
        in.position(in.position() + slots.length * Long.BYTES);
        return new PackedWeights(slots);
    }

    /** A feature's weight for a label, in the model's unit, less that of the first label; 0 where the feature is not known. */
    int weight(long hash, int label) {
        PackedSum sum = new PackedSum();
        add(new long[] {hash}, 0, 1, sum);
        int[] scores = new int[LABELS];
        sum.unpack(scores);
        return scores[label];
    }
}
