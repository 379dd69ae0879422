package org.hearsay.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;

/**
 * A log-linear model of a choice among alternatives: each has a score, the sum of the weights of its evidence, and the
 * highest score wins. Weights live in a table indexed by hash. Immutable.
 *
 * <p>The file: the magic number {@code HCH1}, the table's bits, the number of weights that are not zero, for each the
 * step from the index before and the weight in units of 1/1024 as a short, and a CRC-32 of all before it.
 */
public final class ChoiceModel {
    private static final int MAGIC = 0x48434831;
    private static final int MAX_BITS = 22;
    private static final float UNIT = 1 / 1024f;

    /** In units of {@link #UNIT}: a table half as large stays longer in the processor's cache, and its sums are exact. */
    private final short[] weights;

    /** A model with a table of weights, whose length is a power of two; they are rounded as {@link #write} writes them. */
    ChoiceModel(float[] weights) {
        this(rounded(weights));
    }

    private ChoiceModel(short[] weights) {
        if (Integer.bitCount(weights.length) != 1)
            throw new IllegalArgumentException("not a power of two: " + weights.length);
        this.weights = weights;
    }

    /** The sum of the weights of the evidence. */
    public double score(Evidence evidence) {
        return score(evidence.all(), evidence.size());
    }

    /** The sum of the weights of evidence given by its hashes. */
    public double score(int[] evidence) {
        return score(evidence, evidence.length);
    }

    private double score(int[] hashes, int size) {
        short[] table = weights;
        int mask = table.length - 1;
        int sum = 0;
        for (int i = 0; i < size; i++) sum += table[hashes[i] & mask];
        return sum * (double) UNIT;
    }

    /** The weight of the indicator at a place of the evidence. */
    public double weight(Evidence evidence, int index) {
        return weights[evidence.get(index) & weights.length - 1] * (double) UNIT;
    }

    /** Writes the model; weights are rounded to 1/1024. The stream stays open. */
    public void write(OutputStream stream) throws IOException {
        CheckedOutputStream checked = new CheckedOutputStream(stream, new CRC32());
        DataOutputStream out = new DataOutputStream(checked);
        out.writeInt(MAGIC);
        out.writeByte(Integer.numberOfTrailingZeros(weights.length));
        int count = 0;
        for (short w : weights) if (w != 0) count++;
        out.writeInt(count);
        int last = -1;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] == 0) continue;
            writeStep(out, i - last);
            out.writeShort(weights[i]);
            last = i;
        }
        out.flush();
        out.writeLong(checked.getChecksum().getValue());
        out.flush();
    }

    /**
     * Reads one model from the stream, which stays open.
     *
     * @throws IOException with a message that says what is wrong with the file
     */
    public static ChoiceModel read(InputStream stream) throws IOException {
        try {
            return whole(stream);
        } catch (EOFException e) {
            throw new IOException("the choice model is cut short", e);
        }
    }

    private static ChoiceModel whole(InputStream stream) throws IOException {
        CheckedInputStream checked = new CheckedInputStream(stream, new CRC32());
        DataInputStream in = new DataInputStream(checked);
        if (in.readInt() != MAGIC) throw new IOException("not a choice model, or one of another version");
        int bits = in.readByte();
        if (bits < 0 || bits > MAX_BITS) throw new IOException("damaged choice model: table of 2^" + bits);
        short[] weights = new short[1 << bits];
        int count = in.readInt();
        int at = -1;
        for (int i = 0; i < count; i++) {
            at += readStep(in);
            if (at < 0 || at >= weights.length) throw new IOException("damaged choice model: index " + at);
            weights[at] = in.readShort();
        }
        long expected = checked.getChecksum().getValue();
        if (in.readLong() != expected) throw new IOException("damaged choice model: wrong checksum");
        return new ChoiceModel(weights);
    }

    private static short[] rounded(float[] weights) {
        short[] rounded = new short[weights.length];
        for (int i = 0; i < rounded.length; i++) {
            int units = Math.round(weights[i] / UNIT);
            rounded[i] = (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, units));
        }
        return rounded;
    }

    private static void writeStep(DataOutputStream out, int step) throws IOException {
        int rest = step;
        while (rest >= 0x80) {
            out.writeByte(rest & 0x7f | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readStep(DataInputStream in) throws IOException {
        int step = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            int b = in.readUnsignedByte();
            step |= (b & 0x7f) << shift;
            if (b < 0x80) return step;
        }
        throw new IOException("damaged choice model: endless number");
    }
}
