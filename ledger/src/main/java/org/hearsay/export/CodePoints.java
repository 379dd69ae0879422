package org.hearsay.export;

import java.util.Arrays;

/** Turns UTF-16 positions of a text into counts of Unicode code points. */
final class CodePoints {
    /** Code points before each position; empty for a text in which both counts agree. */
    private final int[] before;

    CodePoints(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            before = new int[0];
            return;
        }
        before = new int[text.length() + 1];
        for (int i = 0, points = 0; i < text.length(); i++) {
            before[i] = points;
            boolean pairGoesOn = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!pairGoesOn) points++;
            before[i + 1] = points;
        }
    }

    /** How many code points stand before a UTF-16 position. */
    int before(int position) {
        return before.length == 0 ? position : before[position];
    }

    /** The UTF-16 position before which so many code points stand. */
    int position(int points) {
        if (before.length == 0) return points;
        int at = Arrays.binarySearch(before, points);
        // Both halves of a pair count the same: the position is the first of them.
        while (at > 0 && before[at - 1] == points) at--;
        return at;
    }
}
