package org.hearsay.number;

/**
 * The number itself, without hedges.
 *
 * @param kind what sort of number
 * @param amount what it means
 * @param end position after the last character
 * @param endWord index after the last word
 * @param tail letters joined to the digits, lower case
 */
record Core(Numeral.Kind kind, Amount amount, int end, int endWord, String tail) {

    boolean isNumber() {
        return kind == Numeral.Kind.DIGITS || kind == Numeral.Kind.WORDS;
    }
}
