package org.hearsay.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.hearsay.ingest.bytes.Content;

/** Finds where a record of a web archive begins: at "WARC/1.0" or the like, or where that is packed. */
final class RecordStarts {
    private static final byte[] WORD = {'W', 'A', 'R', 'C', '/'};
    /** "WARC/1.0" and a line end. */
    private static final int LINE = 10;

    private static final int WINDOW = 1 << 16;
    /** The longest head of a gzip member that is looked over for its packed bytes, and some of those. */
    private static final int HEAD = 512;

    private static final int GZIP_HEAD = 10;
    private static final int EXTRA = 4;

    private final Content archive;

    RecordStarts(Content archive) {
        this.archive = archive;
    }

    /** Where the first record begins whose start lies behind an offset; -1 where there is none. */
    long after(long offset) throws IOException {
        byte[] window = new byte[WINDOW + HEAD];
        int kept = 0;
        try (InputStream in = archive.openAt(offset)) {
            for (long from = offset; ; ) {
                int length = kept + in.readNBytes(window, kept, window.length - kept);
                boolean last = length < window.length;
                int end = last ? length : WINDOW;
                // The first one, at the offset itself, is none that is asked for.
                for (int i = from == offset ? 1 : 0; i < end; i++) if (isStart(window, i, length)) return from + i;
                if (last) return -1;
                // What was too near to the end to be looked at.
                kept = length - end;
                System.arraycopy(window, end, window, 0, kept);
                from += end;
            }
        }
    }

    private static boolean isStart(byte[] bytes, int at, int length) {
        if (bytes[at] == 'W') return isLine(bytes, at, length);
        return bytes[at] == 0x1f && isPacked(bytes, at, length);
    }

    private static boolean isLine(byte[] bytes, int at, int length) {
        if (at + LINE > length) return false;
        for (int i = 0; i < WORD.length; i++) if (bytes[at + i] != WORD[i]) return false;
        return bytes[at + 6] == '.' && bytes[at + 8] == '\r' && bytes[at + 9] == '\n';
    }

    /** Whether a gzip member begins here that unpacks to the first word of a record. */
    private static boolean isPacked(byte[] bytes, int at, int length) {
        int start = at + GZIP_HEAD;
        if (start + 2 > length || bytes[at + 1] != (byte) 0x8b || bytes[at + 2] != 8) return false;
        if ((bytes[at + 3] & EXTRA) != 0) start += 2 + (bytes[start] & 0xff) + ((bytes[start + 1] & 0xff) << 8);
        return start < length && unpacksToLine(bytes, start, length - start);
    }

    private static boolean unpacksToLine(byte[] bytes, int from, int length) {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes, from, Math.min(HEAD, length));
            byte[] first = new byte[LINE];
            return inflater.inflate(first) == LINE && isLine(first, 0, LINE);
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
