package org.hearsay.text;

/**
 * What a UTF-16 unit is to the scanner. The basic plane is looked up in a table made once from the JDK's Unicode data;
 * a surrogate counts as {@link #SURROGATE} and is looked at as a pair.
 */
final class Characters {
    static final byte MARK = 0;
    static final byte SPACE = 1;
    static final byte BREAK = 2;
    static final byte LETTER = 3;
    static final byte DIGIT = 4;
    /** Belongs to the character before it: combining marks, soft hyphens, joiners, directions. */
    static final byte EXTENDER = 5;

    static final byte SURROGATE = 6;

    private static final byte[] KINDS = kinds();

    private Characters() {}

    static byte kind(char c) {
        return KINDS[c];
    }

    static boolean isLetter(char c) {
        return KINDS[c] == LETTER;
    }

    static boolean isDigit(char c) {
        return KINDS[c] == DIGIT;
    }

    static boolean isLetterOrDigit(char c) {
        return KINDS[c] == LETTER || KINDS[c] == DIGIT;
    }

    /** White space and line breaks. */
    static boolean isBlank(char c) {
        return KINDS[c] == SPACE || KINDS[c] == BREAK;
    }

    static boolean isUpper(char c) {
        return c < 128 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    static boolean isLower(char c) {
        return c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    /** A mark that ends a sentence by itself: a stop, a question mark, an exclamation mark, an ellipsis. */
    static boolean isStop(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…' || c == '‽' || c == '。' || c == '؟' || c == '۔';
    }

    /** A mark that can stand after a stop and still belong to its sentence. */
    static boolean isCloser(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»' || c == '›' || c == '“'
                || c == '}' || c == '″';
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x10000];
        for (int c = 0; c < kinds.length; c++) kinds[c] = kindOf((char) c);
        return kinds;
    }

    private static byte kindOf(char c) {
        if (c == '\n' || c == '\r' || c == '\u000b' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029')
            return BREAK;
        if (Character.isSurrogate(c)) return SURROGATE;
        if (Character.isLetter(c)) return LETTER;
        if (Character.isDigit(c) || Character.getType(c) == Character.LETTER_NUMBER) return DIGIT;
        if (c == '\u200b' || c == '\ufeff' || c <= ' ' || c == '\u007f' || isSpace(c)) return SPACE;
        return isExtender(c) ? EXTENDER : MARK;
    }

    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || Character.isWhitespace(c) || c > '\u007f' && c < '\u00a0';
    }

    private static boolean isExtender(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT;
    }
}
