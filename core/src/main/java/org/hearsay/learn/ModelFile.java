package org.hearsay.learn;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;

/**
 * The frame of a model file: the magic number {@code HSM1}, the kind of model, its version, the length in bytes and the
 * CRC-32 of what follows, which is the model itself.
 */
final class ModelFile {
    private static final int MAGIC = 0x48534d31;
    private static final int LONGEST = 64 << 20;

    private ModelFile() {}

    /** Writes the model itself. */
    @FunctionalInterface
    interface Writer {
        void write(DataOutputStream out) throws IOException;
    }

    /** Reads the model itself. */
    @FunctionalInterface
    interface Reader<M> {
        M read(DataInputStream in) throws IOException;
    }

    static void write(OutputStream stream, int kind, int version, Writer writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writer.write(out);
        }
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(kind);
        out.writeInt(version);
        out.writeInt(bytes.size());
        out.writeInt(checksum(bytes.toByteArray()));
        bytes.writeTo(out);
        out.flush();
    }

    /**
     * Reads one model.
     *
     * @throws IOException with a message that says what is wrong with the file
     */
    static <M> M read(InputStream stream, int kind, int version, Reader<M> reader) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        try {
            if (in.readInt() != MAGIC) throw new IOException("not a model file");
            int found = in.readInt();
            if (found != kind) throw new IOException("a model of another kind");
            int foundVersion = in.readInt();
            if (foundVersion != version)
                throw new IOException("a model of version " + foundVersion + ", this program reads " + version);
            int length = in.readInt();
            if (length < 0 || length > LONGEST) throw new IOException("damaged model: length " + length);
            int expected = in.readInt();
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length)
                throw new IOException("the model is cut short: " + bytes.length + " of " + length + " bytes");
            if (checksum(bytes) != expected) throw new IOException("damaged model: wrong checksum");
            return reader.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (EOFException e) {
            throw new IOException("the model is cut short", e);
        }
    }

    private static int checksum(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }
}
