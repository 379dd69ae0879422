package org.hearsay.bench.score;

/** Texts in which one char is one code point. */
final class Flat {
    private static final char LETTER = 'x';
    private static final char SIGN = '\u2612';

    private Flat() {}

    /** The text with a stand-in of its kind (letter or sign) for every character beyond U+FFFF. */
    static String of(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) return text;
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> out.append(standIn(c)));
        return out.toString();
    }

    private static char standIn(int codePoint) {
        if (Character.isBmpCodePoint(codePoint)) return (char) codePoint;
        return Character.isLetterOrDigit(codePoint) ? LETTER : SIGN;
    }

    /** Whether a character belongs to a word: letters, digits and numbers of every kind. */
    static boolean isWord(char c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
