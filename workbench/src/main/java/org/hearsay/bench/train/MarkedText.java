package org.hearsay.bench.train;

import java.util.List;
import org.hearsay.attribution.RoleTrainer.Marked;

/**
 * A text with its attributions.
 *
 * @param text the text
 * @param marked its outermost attributions; spans count UTF-16 units of the text
 * @param nested those that stand in the content of another; empty where the corpus marks none
 */
record MarkedText(String text, List<Marked> marked, List<Marked> nested) {

    /** The same in capitals; letters whose capital is longer stay, so that spans hold. */
    MarkedText inCapitals() {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) out.setCharAt(i, Character.toUpperCase(text.charAt(i)));
        return new MarkedText(out.toString(), marked, nested);
    }

    /** The same in small letters. */
    MarkedText inSmallLetters() {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) out.setCharAt(i, Character.toLowerCase(text.charAt(i)));
        return new MarkedText(out.toString(), marked, nested);
    }

    /** The same in lines of at most so many characters, broken at blanks. */
    MarkedText wrapped(int columns) {
        StringBuilder out = new StringBuilder(text);
        int lineStart = 0;
        int blank = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') lineStart = i + 1;
            if (c == ' ') {
                if (i - lineStart > columns && blank >= lineStart) {
                    out.setCharAt(blank, '\n');
                    lineStart = blank + 1;
                }
                blank = i;
            }
        }
        return new MarkedText(out.toString(), marked, nested);
    }
}
