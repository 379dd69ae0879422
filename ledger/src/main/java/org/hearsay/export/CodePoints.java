package org.hearsay.export;

/** Turns UTF-16 positions of a text into counts of Unicode code points. */
final class CodePoints {
    /** Code points before each position; null for a text in which both counts agree. */
    private final int[] before;

    CodePoints(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
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
}
