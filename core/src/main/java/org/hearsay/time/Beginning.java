package org.hearsay.time;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.time.Clues.Clue;
import org.hearsay.time.Meaning.OnCalendar;
import org.hearsay.time.Meaning.OnWeekday;
import org.jspecify.annotations.Nullable;

/**
 * The day on which something began that a page names twice: by its month day ("began on August 6") and by its weekday
 * ("since it began on Tuesday"). In one year in five or six or eleven the two agree (the calendar's weekdays come round
 * in 28 years), so a year that the page names nearby is fixed by them.
 *
 * @param day the day
 * @param date the clue with the month day
 * @param weekday the clue with the weekday
 */
record Beginning(LocalDate day, Clue date, Clue weekday) {
    /** Years after the latest one named in which the beginning is looked for. */
    private static final int HORIZON = 2;
    /** Days a sentence with a bare weekday is carried on from report to report: two weeks. */
    static final int CARRIED = 14;

    /** The beginning that the clues of a page fix without its day, null when they fix none. */
    static @Nullable Beginning among(Clues clues) {
        Clue latest = clues.latest();
        if (latest == null || !(latest.time().meaning() instanceof OnCalendar bound)) return null;
        LocalDate earliest = Clues.start(bound).minusDays(CARRIED);
        return between(clues, earliest, Clues.start(bound).plusYears(HORIZON));
    }

    /** The beginning that the clues of a page from a day fix, null when they fix none. */
    static @Nullable Beginning before(Clues clues, LocalDate page) {
        return between(clues, page.minusDays(CARRIED + 7L), page);
    }

    private static @Nullable Beginning between(Clues clues, LocalDate earliest, LocalDate last) {
        if (differ(clues.begunOnDay()) || differ(clues.begunOnWeekday())) return null;
        if (clues.begunOnDay().isEmpty() || clues.begunOnWeekday().isEmpty()) return null;
        Clue date = clues.begunOnDay().get(0);
        Clue weekday = clues.begunOnWeekday().get(0);
        if (!(date.time().meaning() instanceof OnCalendar on)
                || !(weekday.time().meaning() instanceof OnWeekday wd)) return null;
        LocalDate day = theOne(on, wd.weekday(), earliest, last);
        return day == null ? null : new Beginning(day, date, weekday);
    }

    /** The one day between two that has the month, day and weekday; null when none or several have. */
    static @Nullable LocalDate theOne(OnCalendar on, int weekday, LocalDate earliest, LocalDate last) {
        LocalDate found = null;
        for (int year = earliest.getYear(); year <= last.getYear(); year++) {
            LocalDate day = on.year() > 0 && on.year() != year ? null : Days.day(year, on.month(), on.day());
            if (day == null || day.isBefore(earliest) || day.isAfter(last)) continue;
            if (day.getDayOfWeek().getValue() != weekday) continue;
            if (found != null) return null;
            found = day;
        }
        return found;
    }

    private static boolean differ(List<Clue> clues) {
        return clues.stream().map(c -> c.time().meaning()).distinct().count() > 1;
    }
}
