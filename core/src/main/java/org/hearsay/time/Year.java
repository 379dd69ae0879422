package org.hearsay.time;

import static org.hearsay.time.TimeClass.ORDINAL;

/** Numbers that can be years, ordinals, and stops behind abbreviations. */
final class Year {
    private static final int FIRST = 1000;
    private static final int LAST = 2199;

    private Year() {}

    /** Whether the word is four digits that can be a year. */
    static boolean is(TimeWords w, int i) {
        return w.inDigits(i) && w.word(i).length() == 4 && w.number(i) >= FIRST && w.number(i) <= LAST;
    }

    static int of(TimeWords w, int i) {
        return w.number(i);
    }

    /** The number of an ordinal in digits or words, 0 when the word is none. */
    static int ordinal(TimeWords w, int i) {
        if (w.is(i, ORDINAL)) return w.value(i, ORDINAL);
        String s = w.word(i);
        int n = s.length();
        if (n < 3 || n > 4) return 0;
        String suffix = s.substring(n - 2);
        boolean ends = suffix.equals("th") || suffix.equals("st") || suffix.equals("nd") || suffix.equals("rd");
        return ends ? Math.max(0, TimeWords.digits(s.substring(0, n - 2))) : 0;
    }

    /** The index itself, or the next where a stop stands there that belongs to the short word before it. */
    static int afterStop(TimeWords w, int i) {
        boolean stop = i < w.size() && i > 0 && w.word(i).equals(".") && w.start(i) <= w.end(i - 1) + 1;
        return stop && w.word(i - 1).length() <= 5 ? i + 1 : i;
    }
}
