package org.hearsay.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.hearsay.time.Meaning.OnCalendar;
import org.hearsay.time.Meaning.OnWeekday;
import org.hearsay.time.Meaning.Season;
import org.hearsay.time.Meaning.Shifted;
import org.hearsay.time.Meaning.Window;
import org.hearsay.time.TimeExpression.Edge;
import org.jspecify.annotations.Nullable;

/**
 * Lays time expressions against a page's day. What is told in the past lies in the past: a bare weekday is the last one
 * up to and including the page's day, a bare month or month day the last that had begun; what is to come, the next.
 * Weeks begin on Monday (ISO 8601).
 *
 * @param page the page's day
 */
record Anchor(LocalDate page) {
    private static final int WEEK = 7;
    private static final int LEAP_CYCLE = 8;

    /** The days an expression means, null where its words fix none. */
    @Nullable
    Days days(TimeExpression e, boolean ahead) {
        Days whole = days(e.meaning(), ahead);
        if (whole == null || !(e.meaning() instanceof Shifted s) || e.edge() == Edge.WHOLE || s.amount() != 0)
            return whole;
        if (e.edge() == Edge.START && !ahead) return new Days(whole.from(), page);
        return e.edge() == Edge.END && ahead ? new Days(page, whole.to()) : whole;
    }

    @Nullable
    Days days(Meaning meaning, boolean ahead) {
        if (meaning instanceof OnCalendar on) return calendar(on, ahead);
        if (meaning instanceof OnWeekday on) return Days.of(weekday(on, ahead));
        if (meaning instanceof Shifted by) return shifted(by);
        if (meaning instanceof Season season) return season(season, ahead);
        if (meaning instanceof Window window) return window(window);
        if (meaning instanceof Meaning.Era era) return era(era);
        if (meaning instanceof Meaning.Clock clock && clock.day() != null) return days(clock.day(), ahead);
        return null;
    }

    private LocalDate weekday(OnWeekday on, boolean ahead) {
        DayOfWeek day = DayOfWeek.of(on.weekday());
        if (on.toward() < 0) return page.with(TemporalAdjusters.previous(day));
        if (on.toward() > 0) return page.with(TemporalAdjusters.next(day));
        return page.with(ahead ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    private @Nullable Days calendar(OnCalendar on, boolean ahead) {
        if (on.month() == 0 && on.day() == 0) return Days.ofYears(on.year(), on.year());
        if (on.month() == 0) return dayOfMonth(on.day(), ahead);
        if (on.day() == 0) return Days.of(month(on, ahead));
        LocalDate day = on.year() > 0 ? Days.day(on.year(), on.month(), on.day()) : nearest(on, ahead);
        return day == null ? null : Days.of(day);
    }

    /** The last (or next) time the day came round; a weekday named beside it must agree. */
    private @Nullable LocalDate nearest(OnCalendar on, boolean ahead) {
        int step = ahead ? 1 : -1;
        for (int back = 0; back <= LEAP_CYCLE; back++) {
            LocalDate day = Days.day(page.getYear() + step * back, on.month(), on.day());
            if (day == null || (ahead ? day.isBefore(page) : day.isAfter(page))) continue;
            if (on.weekday() == 0 || day.getDayOfWeek().getValue() == on.weekday()) return day;
        }
        return null;
    }

    private @Nullable Days dayOfMonth(int day, boolean ahead) {
        YearMonth month = YearMonth.from(page);
        for (int i = 0; i < 3; i++) {
            YearMonth m = month.plusMonths(ahead ? i : -i);
            LocalDate found = Days.day(m.getYear(), m.getMonthValue(), day);
            if (found != null && (ahead ? !found.isBefore(page) : !found.isAfter(page))) return Days.of(found);
        }
        return null;
    }

    private YearMonth month(OnCalendar on, boolean ahead) {
        if (on.year() > 0) return YearMonth.of(on.year(), on.month());
        YearMonth here = YearMonth.from(page);
        YearMonth same = YearMonth.of(here.getYear(), on.month());
        if (on.toward() < 0) return same.isBefore(here) ? same : same.minusYears(1);
        if (on.toward() > 0) return same.isAfter(here) ? same : same.plusYears(1);
        if (ahead) return same.isBefore(here) ? same.plusYears(1) : same;
        return same.isAfter(here) ? same.minusYears(1) : same;
    }

    private @Nullable Days shifted(Shifted by) {
        if (by.amount() == 0 && !by.exact()) return null;
        if (by.unit().shorterThanDay()) return null;
        return by.exact() ? whole(by.unit(), by.amount()) : counted(by.unit(), by.amount());
    }

    private @Nullable Days whole(Unit unit, int n) {
        LocalDate monday = page.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (unit) {
            case DAY -> Days.of(page.plusDays(n));
            case WEEK -> new Days(monday.plusWeeks(n), monday.plusWeeks(n).plusDays(WEEK - 1));
            case WEEKEND -> weekend(n);
            case MONTH -> Days.of(YearMonth.from(page).plusMonths(n));
            case QUARTER -> quarter(n);
            case YEAR -> Days.ofYears(page.getYear() + n, page.getYear() + n);
            case DECADE -> decade(page.getYear() / 10 + n);
            default -> null;
        };
    }

    /** The weekend that ended last (or runs) for 0; "last weekend" is the same on weekdays, the one before on Sundays. */
    private Days weekend(int n) {
        LocalDate saturday = page.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean running = page.getDayOfWeek().getValue() > 5;
        LocalDate first = saturday.plusWeeks(n < 0 && !running ? n + 1 : n);
        return new Days(first, first.plusDays(1));
    }

    private Days quarter(int n) {
        YearMonth first = YearMonth.of(page.getYear(), (page.getMonthValue() - 1) / 3 * 3 + 1)
                .plusMonths(3L * n);
        return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    /** "Two days ago" is a day; "two weeks ago" lies in that week, "three years ago" in that year. */
    private @Nullable Days counted(Unit unit, int n) {
        return switch (unit) {
            case DAY -> Days.of(page.plusDays(n));
            case WEEK, MONTH, YEAR -> whole(unit, n);
            case FORTNIGHT -> whole(Unit.WEEK, 2 * n);
            case DECADE -> whole(Unit.YEAR, 10 * n);
            default -> null;
        };
    }

    private @Nullable Days season(Season s, boolean ahead) {
        if (s.year() > 0) return Days.ofSeason(s.season(), s.year());
        int year = page.getYear();
        LocalDate start = LocalDate.of(year, 3 * s.season(), 1);
        boolean begun = !start.isAfter(page);
        if (s.toward() > 0 || ahead && !begun) return Days.ofSeason(s.season(), begun ? year + 1 : year);
        int last = begun ? year : year - 1;
        boolean running = ChronoUnit.MONTHS.between(LocalDate.of(last, 3 * s.season(), 1), page) < 3;
        return Days.ofSeason(s.season(), s.toward() < 0 && running ? last - 1 : last);
    }

    private @Nullable Days window(Window w) {
        if (w.amount() == 0) return null;
        LocalDate other = far(w);
        if (other == null) return null;
        return w.toward() < 0 ? new Days(other, page) : new Days(page, other);
    }

    private @Nullable LocalDate far(Window w) {
        long n = (long) w.amount() * w.toward();
        return switch (w.unit()) {
            case HOUR -> page.plusDays(w.toward() * ((w.amount() + 23L) / 24));
            case DAY -> page.plusDays(n);
            case WEEK -> page.plusWeeks(n);
            case FORTNIGHT -> page.plusWeeks(2 * n);
            case MONTH -> page.plusMonths(n);
            case YEAR -> page.plusYears(n);
            case DECADE -> page.plusYears(10 * n);
            default -> null;
        };
    }

    private static Days era(Meaning.Era era) {
        return era.decade() ? decade(era.digits()) : Days.ofYears(era.digits() * 100, era.digits() * 100 + 99);
    }

    private static Days decade(int digits) {
        return Days.ofYears(digits * 10, digits * 10 + 9);
    }
}
