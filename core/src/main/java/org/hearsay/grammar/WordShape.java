package org.hearsay.grammar;

/** How a word is written. */
final class WordShape {
    static final int SMALL = 0;
    static final int CAPITALISED = 1;
    static final int CAPITALS = 2;
    static final int MIXED = 3;
    static final int NUMBER = 4;
    static final int NUMBER_AND_LETTERS = 5;
    static final int MARK = 6;

    private WordShape() {}

    static int of(String word) {
        int capitals = 0;
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isDigit(c)) digits++;
            else if (Character.isLetter(c)) {
                letters++;
                if (Character.isUpperCase(c)) capitals++;
            }
        }
        if (letters == 0) return digits > 0 ? NUMBER : MARK;
        if (digits > 0) return NUMBER_AND_LETTERS;
        if (capitals == 0) return SMALL;
        if (capitals == 1 && Character.isUpperCase(word.charAt(0))) return CAPITALISED;
        return capitals == letters ? CAPITALS : MIXED;
    }
}
