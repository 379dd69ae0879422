package org.hearsay.bench.score;

import java.util.BitSet;

/**
 * Which characters of a text lie inside quotation marks, the marks included. In a paragraph (a line end ends it) a double
 * opening mark, or a straight one before something other than white space, opens; a closing or straight one closes; what
 * is not closed runs to the paragraph's end. Single marks open only after what is no letter or digit and before a letter, and must
 * close in the paragraph before a double mark.
 */
final class Quotes {
    private final String text;
    private final BitSet inside = new BitSet();

    private Quotes(String text) {
        this.text = text;
    }

    static BitSet in(String text) {
        Quotes quotes = new Quotes(text);
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            quotes.paragraph(start, end);
            start = end + 1;
        }
        return quotes.inside;
    }

    private void paragraph(int start, int end) {
        int open = -1;
        for (int i = start; i < end; i++) {
            if (open >= 0) {
                if ("\"”»".indexOf(text.charAt(i)) < 0) continue;
                inside.set(open, i + 1);
                open = -1;
            } else if (opensDouble(i, end)) {
                open = i;
            } else if (opensSingle(i, start, end)) {
                i = closeSingle(i, end);
            }
        }
        if (open >= 0) inside.set(open, end);
    }

    private boolean opensDouble(int i, int end) {
        char c = text.charAt(i);
        char next = i + 1 < end ? text.charAt(i + 1) : ' ';
        return c == '“' || c == '«' || c == '‟' || (c == '"' && !isSpace(next));
    }

    private boolean opensSingle(int i, int start, int end) {
        if ("‘'".indexOf(text.charAt(i)) < 0) return false;
        boolean afterWord = i > start && Flat.isWord(text.charAt(i - 1));
        boolean beforeLetter = i + 1 < end && Flat.isWord(text.charAt(i + 1)) && !Character.isDigit(text.charAt(i + 1));
        return !afterWord && beforeLetter;
    }

    /** Marks what a single mark opens, if it closes; gives the position to go on from. */
    private int closeSingle(int open, int end) {
        for (int j = open + 2; j < end; j++) {
            char c = text.charAt(j);
            boolean wordGoesOn = j + 1 < end && Flat.isWord(text.charAt(j + 1));
            if ((c == '’' || c == '\'') && !wordGoesOn && !isSpace(text.charAt(j - 1))) {
                inside.set(open, j + 1);
                return j;
            }
            if ("\"“”".indexOf(c) >= 0) break;
        }
        return open;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
