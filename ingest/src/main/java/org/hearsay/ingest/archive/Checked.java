package org.hearsay.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/** Bytes of a member that at its end must have the checksum which the archive gives; {@code ZipFile} does not look. */
final class Checked extends CheckedInputStream {
    private final long crc;

    /**
     * A member's bytes.
     *
     * @param crc what the archive gives; negative where it gives none
     */
    Checked(InputStream in, long crc) {
        super(in, new CRC32());
        this.crc = crc;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b < 0) check();
        return b;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int n = super.read(bytes, from, length);
        if (n < 0) check();
        return n;
    }

    private void check() throws ZipException {
        if (crc >= 0 && crc != getChecksum().getValue()) throw new ZipException("its checksum is another");
    }
}
