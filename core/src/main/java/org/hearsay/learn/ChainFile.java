package org.hearsay.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/**
 * A chain model as a file: magic, version, length of what follows, its CRC-32, then: labels, edges, which steps and
 * beginnings are allowed, steps, and the table of weights as it stands in memory, so that a model is ready as soon as it is
 * read. Big-endian.
 */
public final class ChainFile {
    private static final int MAGIC = 0x48534348;
    private static final int VERSION = 2;
    private static final int HEADER = 16;

    private ChainFile() {}

    /** Writes a model; the stream stays open. */
    public static void write(ChainModel model, OutputStream out) throws IOException {
        byte[] body = body(model);
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putInt(MAGIC).putInt(VERSION).putInt(body.length).putInt(checksum(ByteBuffer.wrap(body)));
        out.write(header.array());
        out.write(body);
    }

    /**
     * Reads a model.
     *
     * @param name of the file, for errors
     * @throws IOException when the file is no model, of another version, cut off or damaged; the message says which
     */
    public static ChainModel read(InputStream in, String name) throws IOException {
        byte[] all = in.readAllBytes();
        if (all.length < HEADER) throw new IOException(name + ": too short for a model");
        ByteBuffer file = ByteBuffer.wrap(all);
        if (file.getInt() != MAGIC) throw new IOException(name + ": not a chain model");
        int version = file.getInt();
        if (version != VERSION) throw new IOException(name + ": version " + version + ", " + VERSION + " is read");
        int length = file.getInt();
        int expected = file.getInt();
        if (length != file.remaining())
            throw new IOException(name + ": cut off, " + file.remaining() + " of " + length + " bytes");
        if (checksum(file.slice()) != expected) throw new IOException(name + ": damaged, its checksum is wrong");
        try {
            return model(file);
        } catch (BufferUnderflowException e) {
            throw new IOException(name + ": damaged, its tables do not end with it", e);
        }
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32 check = new CRC32();
        check.update(bytes);
        return (int) check.getValue();
    }

    private static byte[] body(ChainModel model) {
        Chain chain = model.chain;
        int size = 8 + chain.allowed.length + chain.first.length + Integer.BYTES * model.steps.length;
        ByteBuffer out = ByteBuffer.allocate(size + model.weights.bytes());
        out.putInt(chain.labels).putInt(chain.edges);
        for (boolean b : chain.allowed) out.put((byte) (b ? 1 : 0));
        for (boolean b : chain.first) out.put((byte) (b ? 1 : 0));
        for (int step : model.steps) out.putInt(step);
        model.weights.write(out);
        return out.array();
    }

    private static ChainModel model(ByteBuffer in) throws IOException {
        int labels = in.getInt();
        int edges = in.getInt();
        if (labels < 1 || labels > PackedWeights.LABELS || edges < 0 || edges > in.remaining())
            throw new IOException("damaged model: " + labels + " labels, " + edges + " kinds of edge");
        boolean[] allowed = new boolean[labels * labels];
        boolean[] first = new boolean[labels];
        for (int i = 0; i < allowed.length; i++) allowed[i] = in.get() != 0;
        for (int i = 0; i < first.length; i++) first[i] = in.get() != 0;
        Chain chain = new Chain(labels, edges, allowed, first);
        int[] steps = new int[chain.steps()];
        for (int i = 0; i < steps.length; i++) steps[i] = in.getInt();
        return new ChainModel(chain, PackedWeights.read(in), steps);
    }
}
