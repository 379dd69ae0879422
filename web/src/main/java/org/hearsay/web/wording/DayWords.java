package org.hearsay.web.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** Days for people, in English. */
public final class DayWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private DayWords() {}

    /** A day: {@code 14 Aug 2024}. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * Days from the first to the last: {@code 14 Aug 2024}, {@code 14 Aug 2024 – 16 Aug 2024}; whole months and years by their names,
     * {@code Aug 2024}, {@code 2024}, for that is how they were printed.
     */
    public static String of(LocalDate first, LocalDate last) {
        if (first.equals(last)) return of(first);
        boolean month = first.getDayOfMonth() == 1 && last.equals(first.with(TemporalAdjusters.lastDayOfMonth()));
        if (month) return MONTH.format(first);
        boolean years = first.getDayOfYear() == 1 && last.equals(last.with(TemporalAdjusters.lastDayOfYear()));
        if (!years) return of(first) + " – " + of(last);
        return first.getYear() == last.getYear() ? "" + last.getYear() : first.getYear() + " – " + last.getYear();
    }
}
