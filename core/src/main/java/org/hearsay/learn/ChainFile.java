package org.hearsay.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A chain model as a file: magic, version, length of what follows unpacked, its CRC-32, then deflated: labels, edges,
 * number of features, which steps and beginnings are allowed, steps, hashes of features, weights. Big-endian.
 */
public final class ChainFile {
    private static final int MAGIC = 0x48534348;
    private static final int VERSION = 1;
    private static final int HEADER = 16;

    private ChainFile() {}

    /** Writes a model; the stream stays open. */
    public static void write(ChainModel model, OutputStream out) throws IOException {
        byte[] body = body(model);
        CRC32 check = new CRC32();
        check.update(body);
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        header.putInt(MAGIC).putInt(VERSION).putInt(body.length).putInt((int) check.getValue());
        out.write(header.array());
        out.write(deflated(body));
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
        ByteBuffer header = ByteBuffer.wrap(all, 0, HEADER);
        if (header.getInt() != MAGIC) throw new IOException(name + ": not a chain model");
        int version = header.getInt();
        if (version != VERSION) throw new IOException(name + ": version " + version + ", " + VERSION + " is read");
        byte[] body = inflated(all, header.getInt(), name);
        CRC32 check = new CRC32();
        check.update(body);
        if ((int) check.getValue() != header.getInt()) throw new IOException(name + ": damaged, its checksum is wrong");
        return model(ByteBuffer.wrap(body));
    }

    private static byte[] body(ChainModel model) {
        Chain chain = model.chain;
        long[] hashes = model.weights.hashes();
        int features = hashes.length;
        int size = 12 + chain.allowed.length + chain.first.length + 4 * model.steps.length;
        ByteBuffer out = ByteBuffer.allocate(size + features * (8 + chain.labels * 2));
        out.putInt(chain.labels).putInt(chain.edges).putInt(features);
        for (boolean b : chain.allowed) out.put((byte) (b ? 1 : 0));
        for (boolean b : chain.first) out.put((byte) (b ? 1 : 0));
        for (int step : model.steps) out.putInt(step);
        for (long hash : hashes) out.putLong(hash);
        for (long hash : hashes) for (int l = 0; l < chain.labels; l++) out.putShort(model.weights.weight(hash, l));
        return out.array();
    }

    private static ChainModel model(ByteBuffer in) {
        int labels = in.getInt();
        int edges = in.getInt();
        int features = in.getInt();
        boolean[] allowed = new boolean[labels * labels];
        boolean[] first = new boolean[labels];
        for (int i = 0; i < allowed.length; i++) allowed[i] = in.get() != 0;
        for (int i = 0; i < first.length; i++) first[i] = in.get() != 0;
        Chain chain = new Chain(labels, edges, allowed, first);
        int[] steps = new int[chain.steps()];
        for (int i = 0; i < steps.length; i++) steps[i] = in.getInt();
        long[] hashes = new long[features];
        in.asLongBuffer().get(hashes);
        in.position(in.position() + features * Long.BYTES);
        short[] weights = new short[features * labels];
        in.asShortBuffer().get(weights);
        PackedWeights packed = new PackedWeights(features);
        for (int i = 0; i < features; i++) packed.put(hashes[i], weights, i * labels, labels);
        return new ChainModel(chain, packed, steps);
    }

    private static byte[] deflated(byte[] body) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(body);
        deflater.finish();
        byte[] out = new byte[body.length + 1024];
        int length = deflater.deflate(out);
        deflater.end();
        return java.util.Arrays.copyOf(out, length);
    }

    private static byte[] inflated(byte[] all, int length, String name) throws IOException {
        if (length < 0 || length > 1 << 28) throw new IOException(name + ": damaged, it claims " + length + " bytes");
        Inflater inflater = new Inflater();
        inflater.setInput(all, HEADER, all.length - HEADER);
        byte[] body = new byte[length];
        try {
            int read = 0;
            while (read < length && !inflater.finished()) {
                int more = inflater.inflate(body, read, length - read);
                if (more == 0) break;
                read += more;
            }
            if (read != length) throw new IOException(name + ": cut off after " + read + " of " + length + " bytes");
            return body;
        } catch (DataFormatException e) {
            throw new IOException(name + ": damaged, it cannot be unpacked", e);
        } finally {
            inflater.end();
        }
    }
}
