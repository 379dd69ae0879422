package org.hearsay.number;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A word that begins with a digit, taken apart.
 *
 * @param value the number
 * @param upper the second number of "10-15", null when there is none
 * @param length how many characters the number (or range) takes
 * @param tail what follows it in the word without the hyphen, lower case: "strong", "k", ""; "th" for ordinals
 */
record Digits(BigDecimal value, @Nullable BigDecimal upper, int length, String tail) {

    /** Reads a word; null when it is no number ("17:30", "1.2.3") and no range: "a 4-1 vote" counts nothing from 4 to 1. */
    static @Nullable Digits of(String word) {
        int end = numberEnd(word, 0);
        BigDecimal value = end == 0 ? null : parse(word.substring(0, end));
        if (value == null) return null;
        if (end == word.length()) return new Digits(value, null, end, "");
        char c = word.charAt(end);
        boolean dash = c == '-' || c == '–' || c == '—';
        if (!dash) return Character.isLetter(c) || c == '+' ? new Digits(value, null, end, tail(word, end)) : null;
        int second = numberEnd(word, end + 1);
        if (second == end + 1) return new Digits(value, null, end, tail(word, end + 1));
        BigDecimal upper = parse(word.substring(end + 1, second));
        if (upper == null || (second < word.length() && !Character.isLetter(word.charAt(second)))) return null;
        return upper.compareTo(value) > 0 ? new Digits(value, upper, second, tail(word, second)) : null;
    }

    private static String tail(String word, int from) {
        return word.substring(from).toLowerCase(Locale.ROOT);
    }

    private static int numberEnd(String word, int from) {
        int i = from;
        while (i < word.length() && isDigit(word.charAt(i))) {
            i++;
            if (i + 1 < word.length()
                    && (word.charAt(i) == ',' || word.charAt(i) == '.')
                    && isDigit(word.charAt(i + 1))) i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** "12,000", "1.5", "12.000" (read as decimal); null for "1,2,3" or "12,34". */
    private static @Nullable BigDecimal parse(String number) {
        int point = number.indexOf('.');
        if (point != number.lastIndexOf('.') || number.length() > 15) return null;
        String whole = point < 0 ? number : number.substring(0, point);
        if (point >= 0 && number.indexOf(',', point) >= 0) return null;
        if (!grouped(whole)) return null;
        String plain = number.replace(",", "");
        return new BigDecimal(plain);
    }

    private static boolean grouped(String whole) {
        int comma = whole.indexOf(',');
        if (comma < 0) return true;
        if (comma > 3 || comma == 0) return false;
        for (int i = comma; i < whole.length(); i += 4)
            if (whole.charAt(i) != ','
                    || i + 4 > whole.length()
                    || whole.substring(i + 1, i + 4).indexOf(',') >= 0) return false;
        return true;
    }
}
