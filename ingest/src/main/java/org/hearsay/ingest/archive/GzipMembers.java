package org.hearsay.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.hearsay.ingest.bytes.Allowance;
import org.jspecify.annotations.Nullable;

/**
 * The members of a gzip file (RFC 1952), one after the other, with the place where each begins. Whatever is wrong with a
 * member, a cut-off end too, is a {@link ZipException}.
 */
final class GzipMembers implements AutoCloseable {
    private static final int CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final Allowance allowance;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private long before;
    private long start;

    /**
     * Members of a file.
     *
     * @param in the packed bytes
     * @param offset where they begin in the file
     */
    GzipMembers(InputStream in, long offset, Allowance allowance) {
        this.in = in;
        this.allowance = allowance;
        before = offset;
    }

    /** The next member, unpacked and checked; null at the end of the file. The one before must have been read to its end. */
    @Nullable
    InputStream next() throws IOException {
        start = before + at;
        if (at == filled && !fill()) return null;
        header();
        inflater.reset();
        crc.reset();
        return new Member();
    }

    /** Where the member begins that was asked for last, in bytes from the beginning of the file. */
    long start() {
        return start;
    }

    private boolean fill() throws IOException {
        before += filled;
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    private int next8() throws IOException {
        if (at == filled && !fill()) throw new ZipException("cut off");
        return buffer[at++] & 0xff;
    }

    private int next16() throws IOException {
        return next8() | next8() << 8;
    }

    private long next32() throws IOException {
        return next16() | (long) next16() << 16;
    }

    private void header() throws IOException {
        if (next16() != 0x8b1f || next8() != 8) throw new ZipException("no gzip member");
        int flags = next8();
        for (int i = 0; i < 6; i++) next8();
        if ((flags & EXTRA) != 0) for (int left = next16(); left > 0; left--) next8();
        if ((flags & NAME) != 0) skipWords();
        if ((flags & COMMENT) != 0) skipWords();
        if ((flags & CHECKSUM) != 0) next16();
    }

    private void skipWords() throws IOException {
        while (next8() != 0) {
            // The words end with a zero byte.
        }
    }

    @Override
    public void close() {
        inflater.end();
    }

    private final class Member extends InputStream {
        private boolean ended;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) return 0;
            while (!ended) {
                int n = inflate(bytes, from, length);
                if (n > 0) return n;
                if (inflater.finished()) end();
                else more();
            }
            return -1;
        }

        private int inflate(byte[] bytes, int from, int length) throws IOException {
            try {
                int n = inflater.inflate(bytes, from, length);
                crc.update(bytes, from, n);
                allowance.take(n);
                return n;
            } catch (DataFormatException e) {
                throw new ZipException("damaged packing");
            }
        }

        private void more() throws IOException {
            if (inflater.needsDictionary() || at == filled && !fill()) throw new ZipException("cut off");
            inflater.setInput(buffer, at, filled - at);
            at = filled;
        }

        private void end() throws IOException {
            ended = true;
            at = filled - inflater.getRemaining();
            if (next32() != crc.getValue() || next32() != (inflater.getBytesWritten() & 0xffffffffL))
                throw new ZipException("its checksum is another");
        }
    }
}
