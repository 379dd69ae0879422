package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;

/** Breaks lines at spaces. Widths are columns of a screen: East Asian characters take two, combining marks none. */
final class Wrapping {
    private Wrapping() {}

    /** The stretches of a line that fit into so many columns each; words that are wider are cut. */
    static List<Span> lines(String line, int columns) {
        List<Span> out = new ArrayList<>();
        int start = 0;
        while (start < line.length()) {
            int end = fitting(line, start, columns);
            out.add(new Span(start, trimmed(line, start, end)));
            start = end;
            while (start < line.length() && line.charAt(start) == ' ') start++;
        }
        if (out.isEmpty()) out.add(new Span(0, 0));
        return out;
    }

    private static int fitting(String line, int start, int columns) {
        int border = -1;
        int used = 0;
        int at = start;
        while (at < line.length()) {
            int point = line.codePointAt(at);
            used += width(point);
            if (point == ' ') border = at;
            if (used > columns && at > start) return border > start ? border : at;
            at += Character.charCount(point);
        }
        return at;
    }

    private static int trimmed(String line, int start, int end) {
        int at = end;
        while (at > start && line.charAt(at - 1) == ' ') at--;
        return at;
    }

    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)))
            width += width(text.codePointAt(i));
        return width;
    }

    /** The columns of a code point; wide ones by the blocks of Unicode Standard Annex 11. */
    static int width(int point) {
        if (point < 0x300) return 1;
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT)
            return 0;
        boolean wide = point >= 0x1100 && point <= 0x115F
                || point >= 0x2E80 && point <= 0xA4CF
                || point >= 0xAC00 && point <= 0xD7A3
                || point >= 0xF900 && point <= 0xFAFF
                || point >= 0xFE30 && point <= 0xFE6F
                || point >= 0xFF00 && point <= 0xFF60
                || point >= 0x1F300 && point <= 0x1FAFF
                || point >= 0x20000 && point <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
