package org.hearsay.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Weights of hashed features, one for each label, in steps of a common unit: sums are of whole numbers and so the same on
 * every machine. A feature is looked up by its whole 32-bit hash, so one that was not seen in training weighs nothing.
 * A file holds the table as it stands in memory. Immutable.
 */
public final class WeightTable {
    private static final int MOST_LABELS = 64;
    private static final int MOST_BYTES = 1 << 25;

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
        long[] slots = new long[hashes.length / 3 * 5 + 8];
        byte[] weights = new byte[packed(rows) + hashes.length];
        int end = 0;
        for (int f = 0; f < hashes.length; f++) {
            int at = place(key(hashes[f]), slots.length);
            while (slots[at] != 0) at = at + 1 == slots.length ? 0 : at + 1;
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

    private static int place(int key, int slots) {
        return (int) ((key & 0xffffffffL) * slots >>> 32);
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

    /**
     * Adds the weights of all features, in steps, to the scores of the labels. The slots of all are fetched before any is
     * looked at, that the processor may wait for many at once.
     */
    public void add(Evidence evidence, int[] scores) {
        int size = evidence.size();
        int[] hashes = evidence.all();
        long[] all = slots;
        long[] fetched = evidence.room();
        for (int i = 0; i < size; i++) fetched[i] = all[place(key(hashes[i]), all.length)];
        for (int i = 0; i < size; i++) {
            int key = key(hashes[i]);
            long slot = fetched[i];
            if ((int) (slot >>> 32) != key) {
                int at = place(key, all.length);
                while (slot != 0 && (int) (slot >>> 32) != key) {
                    at = at + 1 == all.length ? 0 : at + 1;
                    slot = all[at];
                }
                if (slot == 0) continue;
            }
            int start = (int) slot;
            int end = start + 1 + 2 * weights[start];
            for (int w = start + 1; w < end; w += 2) scores[weights[w]] += weights[w + 1];
        }
    }

    /** Writes the table: labels, unit, features, slots and bytes of weights by number, then these themselves. */
    void write(DataOutputStream out) throws IOException {
        out.writeByte(labels);
        out.writeFloat(unit);
        out.writeInt(size);
        out.writeInt(slots.length * Long.BYTES);
        out.writeInt(weights.length);
        for (long slot : slots) out.writeLong(slot);
        out.write(weights);
    }

    /** Reads a table; the caller has made sure that its bytes are those that were written. */
    static WeightTable read(DataInputStream in) throws IOException {
        int labels = in.readUnsignedByte();
        if (labels == 0 || labels > MOST_LABELS) throw new IOException("damaged model: " + labels + " labels");
        float unit = in.readFloat();
        int size = in.readInt();
        long[] slots = new long[counted(in) / Long.BYTES];
        byte[] weights = new byte[counted(in)];
        ByteBuffer.wrap(all(in, slots.length * Long.BYTES)).asLongBuffer().get(slots);
        in.readFully(weights);
        return new WeightTable(labels, unit, slots, weights, size);
    }

    private static int counted(DataInputStream in) throws IOException {
        int bytes = in.readInt();
        if (bytes < 0 || bytes > MOST_BYTES) throw new IOException("damaged model: a table of " + bytes + " bytes");
        return bytes;
    }

    private static byte[] all(DataInputStream in, int bytes) throws IOException {
        byte[] read = in.readNBytes(bytes);
        if (read.length < bytes) throw new EOFException();
        return read;
    }
}
