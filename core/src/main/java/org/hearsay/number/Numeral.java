package org.hearsay.number;

/**
 * Words that say how many. Positions index the layout's text.
 *
 * @param start first position, the hedge before it included
 * @param end position after the last, the multiplier or per cent word included
 * @param firstWord index of the first word, the hedge before it included
 * @param numberWord index of the first word of the number itself
 * @param endWord index after the last word
 * @param kind what sort of number it is
 * @param amount what it means
 * @param tail letters joined to the digits by a hyphen or without ("strong", "truck"), lower case; empty when there are none
 */
public record Numeral(
        int start, int end, int firstWord, int numberWord, int endWord, Kind kind, Amount amount, String tail) {

    /** What sort of number. */
    public enum Kind {
        /** A number in digits. */
        DIGITS,
        /** A number in words. */
        WORDS,
        /** "From 10 to 15". */
        RANGE,
        /** "Dozens", "several hundred". */
        VAGUE,
        /** "Most", "two-thirds". */
        FRACTION,
        /** "70 per cent". */
        SHARE,
        /** "No", "none", "nobody", "no one", "zero". */
        NONE,
        /** "A", "an", "another": one person or thing given by an article. */
        ARTICLE
    }
}
