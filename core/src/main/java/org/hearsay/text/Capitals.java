package org.hearsay.text;

/** Tells a text that is in capitals throughout. */
final class Capitals {
    private static final int FEWEST = 20;

    private Capitals() {}

    /** Whether at least nine in ten of the letters that have two cases are capitals, and there are enough of them. */
    static boolean throughout(String text, int from) {
        int upper = 0;
        int lower = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isLower(c)) lower++;
            else if (Characters.isUpper(c)) upper++;
        }
        return upper >= FEWEST && upper >= 9L * lower;
    }
}
