package org.hearsay.ingest.page;

import org.hearsay.model.PositionMap;
import org.jsoup.nodes.Range;

/** Goes along the source of a text or of an attribute's value and says where each of its characters stands in the page. */
final class SourceText {
    /** No character reference is longer ("&CounterClockwiseContourIntegral;"). */
    private static final int LONGEST_REFERENCE = 34;

    private final String page;
    private final References references;
    private final int end;
    private int at;
    private int start;

    SourceText(String page, Range range, References references) {
        this.page = page;
        this.references = references;
        at = Math.max(0, range.startPos());
        end = Math.min(page.length(), Math.max(at, range.endPos()));
    }

    /** Goes over the next character. */
    void next(String text, int index) {
        start = at;
        if (at >= end) return;
        char c = page.charAt(at);
        if (c == '&') at += reference(text, index);
        else if (c == '\r' && at + 1 < end && page.charAt(at + 1) == '\n' && text.charAt(index) == '\n') at += 2;
        else at++;
    }

    /** Where the character stands that was gone over last. */
    int start() {
        return start;
    }

    /** Takes down where the character stands that was gone over last; the position after it. */
    int put(PositionMap.Builder map) {
        map.add(start, at);
        return at;
    }

    /** How long the reference is that stands for this character; 1 where the ampersand is one. */
    private int reference(String text, int index) {
        int stop = Math.min(end, at + LONGEST_REFERENCE);
        int last = at + 1;
        while (last < stop && isPart(page.charAt(last))) last++;
        boolean closed = last < stop && page.charAt(last) == ';';
        for (int to = closed ? last + 1 : last; to > at + 1; to--) {
            String decoded = references.of(page.substring(at, to));
            if (decoded.length() == 1 && decoded.charAt(0) == text.charAt(index)) return to - at;
            if (decoded.length() != 2 || decoded.charAt(1) == page.charAt(to - 1)) continue;
            // Of two characters written as one reference, the first takes no room.
            if (text.startsWith(decoded, index)) return 0;
            if (text.startsWith(decoded, index - 1)) return to - at;
        }
        return 1;
    }

    private static boolean isPart(char c) {
        return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
