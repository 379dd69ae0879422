package org.hearsay.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Decisions that need no weighing: indicators, as hashes, that go with one label (nearly) always. Immutable.
 */
public final class Settled {
    private static final int MOST = 1 << 20;

    private final int[] keys;
    private final byte[] labels;
    private final int size;

    /** @param keys each once; {@code labels} beside them, each below 128 */
    Settled(int[] keys, byte[] labels) {
        int count = Integer.highestOneBit(Math.max(8, keys.length)) << 2;
        this.keys = new int[count];
        this.labels = new byte[count];
        this.size = keys.length;
        for (int i = 0; i < keys.length; i++) {
            int at = free(WeightTable.key(keys[i]));
            this.keys[at] = WeightTable.key(keys[i]);
            this.labels[at] = labels[i];
        }
    }

    private int free(int key) {
        int at = key & keys.length - 1;
        while (keys[at] != 0) at = at + 1 & keys.length - 1;
        return at;
    }

    /** How many indicators there are. */
    public int size() {
        return size;
    }

    /** The label of an indicator, -1 where none is settled. */
    public int label(int hash) {
        int key = WeightTable.key(hash);
        int at = key & keys.length - 1;
        while (keys[at] != key) {
            if (keys[at] == 0) return -1;
            at = at + 1 & keys.length - 1;
        }
        return labels[at];
    }

    void write(DataOutputStream out) throws IOException {
        int[] sorted = Arrays.stream(keys).filter(k -> k != 0).sorted().toArray();
        out.writeInt(sorted.length);
        for (int key : sorted) {
            out.writeInt(key);
            out.writeByte(label(key));
        }
    }

    static Settled read(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MOST) throw new IOException("damaged model: " + size + " settled decisions");
        int[] keys = new int[size];
        byte[] labels = new byte[size];
        for (int i = 0; i < size; i++) {
            keys[i] = in.readInt();
            labels[i] = in.readByte();
        }
        return new Settled(keys, labels);
    }
}
