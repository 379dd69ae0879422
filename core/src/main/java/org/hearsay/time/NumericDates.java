package org.hearsay.time;

import org.hearsay.time.Meaning.OnCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Dates all in digits with the year last: "14/8/2024", "09-05-2016". Which number is the day differs from country to
 * country: where both can be the month, the date is known to the year only.
 */
final class NumericDates {
    private static final int MONTHS = 12;
    private static final int MAX_DAY = 31;
    private static final int SHORTEST = 8;
    private static final int LONGEST = 10;

    private NumericDates() {}

    /** Whether a word is two numbers and a year with the same mark between them. */
    static boolean is(String word) {
        int n = word.length();
        if (n < SHORTEST || n > LONGEST || !Character.isDigit(word.charAt(0))) return false;
        char mark = word.charAt(n - 5);
        if (mark != '/' && mark != '-' && mark != '.') return false;
        int first = word.indexOf(mark);
        if (first < 1 || first > 2 || first == n - 5 || n - 6 - first > 2) return false;
        return TimeWords.digits(word.substring(n - 4)) >= 1000
                && TimeWords.digits(word.substring(0, first)) > 0
                && TimeWords.digits(word.substring(first + 1, n - 5)) > 0;
    }

    static @Nullable TimeExpression at(TimeWords w, int i) {
        String word = w.word(i);
        int n = word.length();
        int mark = word.indexOf(word.charAt(n - 5));
        int a = TimeWords.digits(word.substring(0, mark));
        int b = TimeWords.digits(word.substring(mark + 1, n - 5));
        int year = TimeWords.digits(word.substring(n - 4));
        if (a > MAX_DAY || b > MAX_DAY || a > MONTHS && b > MONTHS) return null;
        boolean open = a <= MONTHS && b <= MONTHS && a != b;
        int day = open ? 0 : Math.max(a, b);
        int month = open ? 0 : Math.min(a, b);
        return new TimeExpression(i, i + 1, new OnCalendar(year, month, day, 0, 0));
    }
}
