package org.hearsay.learn;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;

/**
 * How a {@link WeightTable} and small tables of numbers stand in a model file: the number of labels, the unit, the number
 * of features, and for each in rising order the step from the one before, which labels have a weight (one bit each), and
 * these weights, one byte each.
 */
final class TableFile {
    private static final int MOST_LABELS = 64;
    private static final int MOST_FEATURES = 1 << 22;

    private TableFile() {}

    static void write(DataOutputStream out, WeightTable table) throws IOException {
        out.writeByte(table.labels());
        out.writeFloat(table.unit());
        out.writeInt(table.size());
        byte[] row = new byte[table.labels()];
        long last = Integer.MIN_VALUE;
        for (int key : table.sorted()) {
            writeNumber(out, key - last);
            last = key;
            table.row(table.slot(key), row);
            writeRow(out, row);
        }
    }

    private static void writeRow(DataOutputStream out, byte[] row) throws IOException {
        for (int first = 0; first < row.length; first += 8) {
            int bits = 0;
            for (int l = first; l < Math.min(row.length, first + 8); l++) if (row[l] != 0) bits |= 1 << l - first;
            out.writeByte(bits);
        }
        for (byte weight : row) if (weight != 0) out.writeByte(weight);
    }

    static WeightTable read(DataInputStream in) throws IOException {
        int labels = in.readUnsignedByte();
        if (labels == 0 || labels > MOST_LABELS) throw new IOException("damaged model: " + labels + " labels");
        float unit = in.readFloat();
        int size = in.readInt();
        if (size < 0 || size > MOST_FEATURES) throw new IOException("damaged model: " + size + " features");
        int[] hashes = new int[size];
        byte[] rows = new byte[size * labels];
        long last = Integer.MIN_VALUE;
        for (int f = 0; f < size; f++) {
            last += readNumber(in);
            if (last > Integer.MAX_VALUE) throw new IOException("damaged model: features out of order");
            hashes[f] = (int) last;
            readRow(in, rows, f * labels, labels);
        }
        return WeightTable.of(labels, unit, hashes, rows);
    }

    private static void readRow(DataInputStream in, byte[] rows, int start, int labels) throws IOException {
        long bits = 0;
        for (int first = 0; first < labels; first += 8) bits |= (long) in.readUnsignedByte() << first;
        for (int l = 0; l < labels; l++) if ((bits >>> l & 1) != 0) rows[start + l] = in.readByte();
    }

    static void writeNumber(DataOutputStream out, long number) throws IOException {
        long rest = number;
        while (rest >= 0x80) {
            out.writeByte((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    static long readNumber(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            int b = in.read();
            if (b < 0) throw new EOFException();
            number |= (long) (b & 0x7f) << shift;
            if (b < 0x80) return number;
        }
        throw new IOException("damaged model: endless number");
    }
}
