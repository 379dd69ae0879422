package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines of a stream as bytes, one at a time, however long the stream is. Ends at {@code \n}; a {@code \r} before it goes. */
final class ByteLines {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[64 * 1024];
    private int at;
    private int filled;
    private byte[] line = new byte[8 * 1024];
    private int length;
    private boolean tooLong;

    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        if (at == filled && !fill()) return false;
        do {
            int end = lineEnd();
            keep(end);
            at = end + 1;
            if (end < filled) {
                if (length > 0 && line[length - 1] == '\r') length--;
                return true;
            }
        } while (fill());
        return true;
    }

    /** The line's bytes; only the first {@link #length()} of them. */
    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    /** Whether the line was longer than is read; its bytes are then not all there. */
    boolean tooLong() {
        return tooLong;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }

    private int lineEnd() {
        int i = at;
        while (i < filled && buffer[i] != '\n') i++;
        return i;
    }

    private void keep(int end) {
        int more = end - at;
        if (length + more > longest) tooLong = true;
        if (tooLong) return;
        if (length + more > line.length) line = Arrays.copyOf(line, Math.max(2 * line.length, length + more));
        System.arraycopy(buffer, at, line, length, more);
        length += more;
    }
}
