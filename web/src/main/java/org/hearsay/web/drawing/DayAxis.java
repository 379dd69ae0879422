package org.hearsay.web.drawing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Days from left to right.
 *
 * @param first the first day, counted from 1970-01-01
 * @param last the last, not the same
 * @param left where the first is drawn
 * @param right where the last is drawn
 */
record DayAxis(int first, int last, double left, double right) {
    private static final int MARKS = 4;
    private static final int YEAR = 366;
    private static final int[] STEPS = {1, 2, 7, 14, 30, 61, 91, 182};
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    static DayAxis over(IntStream days, double left, double right) {
        var all = days.summaryStatistics();
        boolean one = all.getMin() == all.getMax();
        return new DayAxis(one ? all.getMin() - 1 : all.getMin(), one ? all.getMax() + 1 : all.getMax(), left, right);
    }

    double x(int day) {
        return left + (right - left) * (day - first) / ((double) last - first);
    }

    List<Integer> marks() {
        int step = step();
        List<Integer> out = new ArrayList<>();
        for (long day = first; day <= last; day += step) out.add((int) day);
        return out;
    }

    private int step() {
        for (int step : STEPS) if ((long) step * MARKS >= (long) last - first) return step;
        return YEAR * (int) Math.ceil(((double) last - first) / MARKS / YEAR);
    }

    /** A day; with its year where that is another than the one of the day marked before, or none was. */
    static String label(int day, int before) {
        LocalDate date = LocalDate.ofEpochDay(day);
        boolean known = LocalDate.ofEpochDay(before).getYear() == date.getYear();
        return DAY.format(date) + (known ? "" : " " + date.getYear());
    }
}
