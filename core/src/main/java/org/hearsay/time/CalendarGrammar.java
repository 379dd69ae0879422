package org.hearsay.time;

import static org.hearsay.time.TimeClass.HOLIDAY;
import static org.hearsay.time.TimeClass.MONTH;
import static org.hearsay.time.TimeClass.OF;
import static org.hearsay.time.TimeClass.ON;
import static org.hearsay.time.TimeClass.PART;
import static org.hearsay.time.TimeClass.SHORTDAY;
import static org.hearsay.time.TimeClass.WEEKDAY;

import org.hearsay.time.Meaning.OnCalendar;
import org.hearsay.time.Meaning.OnWeekday;
import org.jspecify.annotations.Nullable;

/** Weekdays, days of the month, months, named days and ISO dates. */
final class CalendarGrammar implements Grammar {
    private static final int MAX_DAY = 31;
    private static final int HUNDRED = 100;

    @Override
    public @Nullable TimeExpression at(TimeWords w, int i) {
        if (w.is(i, WEEKDAY) || w.is(i, SHORTDAY)) return weekday(w, i);
        if (w.is(i, MONTH)) return month(w, i, 0);
        if (w.is(i, HOLIDAY)) return holiday(w, i);
        if (TimeWords.iso(w.word(i))) return iso(w, i);
        if (NumericDates.is(w.word(i))) return NumericDates.at(w, i);
        if (day(w, i) > 0) return dayFirst(w, i);
        return w.word(i).equals("the") && w.is(i - 1, ON) ? theSixth(w, i) : null;
    }

    private @Nullable TimeExpression weekday(TimeWords w, int i) {
        boolean full = w.is(i, WEEKDAY);
        if (!w.capitalised(i)) return null;
        int weekday = full ? w.value(i, WEEKDAY) : w.value(i, SHORTDAY);
        int next = Year.afterStop(w, i + 1);
        if (w.word(next).equals(",")) next++;
        TimeExpression date = w.together(i, next) || !full ? date(w, next) : null;
        if (date != null && date.meaning() instanceof OnCalendar on && on.weekday() == 0) {
            OnCalendar both = new OnCalendar(on.year(), on.month(), on.day(), weekday, 0);
            return withPart(w, new TimeExpression(i, date.end(), both));
        }
        return full ? withPart(w, new TimeExpression(i, i + 1, new OnWeekday(weekday, 0))) : null;
    }

    private @Nullable TimeExpression date(TimeWords w, int i) {
        if (w.is(i, MONTH)) return monthAndDay(w, i);
        return day(w, i) > 0 ? dayFirst(w, i) : null;
    }

    /** A month with or without a day and a year; {@code toward} as in "last June". */
    @Nullable
    TimeExpression month(TimeWords w, int i, int toward) {
        TimeExpression dated = monthAndDay(w, i);
        if (dated != null) return withPart(w, dated);
        int month = w.value(i, MONTH);
        int next = Year.afterStop(w, i + 1);
        int y = w.word(next).equals(",") || w.is(next, OF) ? next + 1 : next;
        if (Year.is(w, y) && w.together(i, y))
            return new TimeExpression(i, y + 1, new OnCalendar(Year.of(w, y), month, 0, 0, toward));
        if (toward == 0 && !MonthWords.alone(w, i)) return null;
        return new TimeExpression(i, i + 1, new OnCalendar(0, month, 0, 0, toward));
    }

    private static @Nullable TimeExpression monthAndDay(TimeWords w, int i) {
        if (!w.capitalised(i)) return null;
        int d = Year.afterStop(w, i + 1);
        if (w.word(d).equals("the")) d++;
        int day = day(w, d);
        if (day == 0) return null;
        return withYear(w, i, d, w.value(i, MONTH), day);
    }

    private static @Nullable TimeExpression dayFirst(TimeWords w, int i) {
        int m = i + 1;
        if (w.is(m, OF)) m++;
        if (!w.is(m, MONTH) || !w.capitalised(m)) return null;
        return withYear(w, i, m, w.value(m, MONTH), day(w, i));
    }

    private static TimeExpression withYear(TimeWords w, int first, int last, int month, int day) {
        int y = Year.afterStop(w, last + 1);
        if (w.word(y).equals(",")) y++;
        boolean dated = Year.is(w, y);
        return new TimeExpression(
                first, dated ? y + 1 : last + 1, new OnCalendar(dated ? Year.of(w, y) : 0, month, day, 0, 0));
    }

    private static @Nullable TimeExpression theSixth(TimeWords w, int i) {
        boolean ordinal = day(w, i + 1) > 0 && !w.inDigits(i + 1);
        boolean alone =
                i + 2 >= w.size() || !Character.isLetterOrDigit(w.word(i + 2).charAt(0));
        return ordinal && alone ? new TimeExpression(i, i + 2, new OnCalendar(0, 0, day(w, i + 1), 0, 0)) : null;
    }

    private static @Nullable TimeExpression holiday(TimeWords w, int i) {
        StringBuilder words = new StringBuilder(w.word(i));
        TimeExpression found = null;
        for (int j = i; j < i + 3 && j < w.size(); j++) {
            if (j > i) words.append(' ').append(w.word(j));
            int day = TimeLexicon.STANDARD.holiday(words.toString());
            if (day > 0) found = new TimeExpression(i, j + 1, new OnCalendar(0, day / HUNDRED, day % HUNDRED, 0, 0));
        }
        return found != null && w.capitalised(i) ? found : null;
    }

    private static @Nullable TimeExpression iso(TimeWords w, int i) {
        String s = w.word(i);
        int month = TimeWords.digits(s.substring(5, 7));
        int day = TimeWords.digits(s.substring(8, 10));
        if (month < 1 || month > 12 || day < 1 || day > MAX_DAY) return null;
        return new TimeExpression(i, i + 1, new OnCalendar(TimeWords.digits(s.substring(0, 4)), month, day, 0, 0));
    }

    /** A part of the day behind a day: "Tuesday night". */
    static TimeExpression withPart(TimeWords w, TimeExpression day) {
        int e = day.end();
        return w.is(e, PART) && w.together(e - 1, e) ? day.withPart(e + 1, w.value(e, PART)) : day;
    }

    /** The day of the month that "6", "6th" or "sixth" says, 0 for other words. */
    static int day(TimeWords w, int i) {
        int n = w.inDigits(i) && w.word(i).length() <= 2 ? w.number(i) : Year.ordinal(w, i);
        return n >= 1 && n <= MAX_DAY ? n : 0;
    }
}
