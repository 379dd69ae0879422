package org.hearsay.ingest.bytes;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * How many bytes may be unpacked from one file, all that is packed in it together: 200 times its own size. Text packs to
 * a tenth, seldom to a fiftieth of its size; what packs better is made to fill memory and disks.
 */
public final class Allowance {
    private static final long RATIO = 200;
    /** So much may come out of however little. */
    private static final long ALWAYS = 64_000_000;

    private long left;

    /** The allowance of a file of that many bytes. */
    public Allowance(long packed) {
        left = Math.max(ALWAYS, packed > Long.MAX_VALUE / RATIO ? Long.MAX_VALUE : packed * RATIO);
    }

    /**
     * Takes note of bytes that were unpacked.
     *
     * @throws BombException when they are too many
     */
    public void take(long bytes) throws BombException {
        left -= bytes;
        if (left < 0) throw new BombException("unpacks to over " + RATIO + " times its size");
    }

    /** What comes out of an unpacking stream, as long as it is allowed. */
    public InputStream over(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                if (b >= 0) take(1);
                return b;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int n = super.read(bytes, from, length);
                if (n > 0) take(n);
                return n;
            }

            @Override
            public long skip(long n) throws IOException {
                long skipped = super.skip(n);
                take(skipped);
                return skipped;
            }
        };
    }
}
