package org.hearsay.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of UTF-8 in the order of their bytes, each with a key before its first tab; found by halving, without reading the rest.
 * Shared by threads: the buffer's position is never moved.
 */
final class SortedLines {
    private final ByteBuffer bytes;

    /** Over a buffer that nobody changes any more; each line ends with a line feed. */
    SortedLines(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** What stands behind the tab in every line with that key, in their order. */
    List<String> of(String key) {
        byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
        List<String> out = new ArrayList<>();
        int at = first(wanted);
        while (at < bytes.limit() && compare(at, wanted) == 0) {
            int end = lineEnd(at);
            out.add(text(at + wanted.length, end));
            at = end + 1;
        }
        return out;
    }

    /** The beginning of the first line that does not come before the key. */
    private int first(byte[] wanted) {
        int low = 0;
        int high = bytes.limit();
        while (low < high) {
            int line = lineStart((low + high) >>> 1);
            if (compare(line, wanted) < 0) low = lineEnd(line) + 1;
            else high = line;
        }
        return low;
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && bytes.get(start - 1) != '\n') start--;
        return start;
    }

    private int lineEnd(int at) {
        int end = at;
        while (end < bytes.limit() && bytes.get(end) != '\n') end++;
        return end;
    }

    /** How the line that begins there stands to the key; 0 where it begins with it. */
    private int compare(int line, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (line + i >= bytes.limit()) return -1;
            int order = Integer.compare(bytes.get(line + i) & 0xff, wanted[i] & 0xff);
            if (order != 0) return order;
        }
        return 0;
    }

    private String text(int from, int to) {
        byte[] out = new byte[to - from];
        for (int i = 0; i < out.length; i++) out[i] = bytes.get(from + i);
        return new String(out, StandardCharsets.UTF_8);
    }
}
