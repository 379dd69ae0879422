package org.hearsay.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days from the first to the last; an open end is null.
 *
 * @param from first day
 * @param to last day
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate to) {
    private static final int MONTHS_OF_SEASON = 3;

    static Days of(LocalDate day) {
        return new Days(day, day);
    }

    static Days of(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    static Days ofYears(int first, int last) {
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** The meteorological season (1 spring to 4 winter) that begins in a year: March, June, September, December. */
    static Days ofSeason(int season, int year) {
        YearMonth first = YearMonth.of(year, season * MONTHS_OF_SEASON);
        return new Days(first.atDay(1), first.plusMonths(MONTHS_OF_SEASON - 1L).atEndOfMonth());
    }

    /** The day, null where the calendar has no such day (29 February in a common year, 31 April). */
    static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
