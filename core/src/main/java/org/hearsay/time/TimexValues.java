package org.hearsay.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.hearsay.time.Meaning.Around;
import org.hearsay.time.Meaning.Beside;
import org.hearsay.time.Meaning.Clock;
import org.hearsay.time.Meaning.Era;
import org.hearsay.time.Meaning.Length;
import org.hearsay.time.Meaning.OnCalendar;
import org.hearsay.time.Meaning.Repeated;
import org.hearsay.time.Meaning.Season;
import org.hearsay.time.Meaning.Shifted;
import org.hearsay.time.Meaning.Window;
import org.hearsay.time.Timex.Type;

/** Values of TIMEX3 (TimeML 1.2.1, the attributes type and value; ISO 8601 with X for what is open). */
final class TimexValues {
    private static final String[] PARTS = {"", "TMO", "TAF", "TEV", "TNI", "TMI"};
    private static final String[] SEASONS = {"", "SP", "SU", "FA", "WI"};
    private static final String OPEN_DAY = "XXXX-XX-XX";

    private final Anchor anchor;

    TimexValues(LocalDate page) {
        anchor = new Anchor(page);
    }

    static Type type(TimeExpression e) {
        Meaning m = e.meaning();
        if (m instanceof Repeated) return Type.SET;
        if (m instanceof Length || m instanceof Window || m instanceof Beside b && b.amount() != 0)
            return Type.DURATION;
        return e.part() > 0 || m instanceof Clock ? Type.TIME : Type.DATE;
    }

    String value(TimeExpression e, boolean ahead) {
        Meaning m = e.meaning();
        if (m instanceof Length length) return length(length.unit(), length.amount(), length.half());
        if (m instanceof Window window) return length(window.unit(), window.amount(), false);
        if (m instanceof Beside beside && beside.amount() != 0)
            return length(beside.unit(), Math.abs(beside.amount()), false);
        if (m instanceof Around around)
            return around.toward() == 0 ? "PRESENT_REF" : around.toward() < 0 ? "PAST_REF" : "FUTURE_REF";
        if (m instanceof Repeated again) return open(again.unit()) + PARTS[e.part()];
        if (m instanceof Clock clock) return clock(clock, ahead);
        return date(m, ahead) + PARTS[e.part()];
    }

    private String clock(Clock clock, boolean ahead) {
        String day = clock.day() == null ? OPEN_DAY : date(clock.day(), ahead);
        return String.format(Locale.ROOT, "%sT%02d:%02d", day, clock.hour(), clock.minute());
    }

    private String date(Meaning m, boolean ahead) {
        if (m instanceof Era era) return String.valueOf(era.digits());
        if (m instanceof Shifted by && by.amount() == 0 && !by.exact()) return "PAST_REF";
        Days days = anchor.days(m, ahead);
        LocalDate first = days == null ? null : days.from();
        if (first == null) return OPEN_DAY;
        if (m instanceof OnCalendar on) return on.day() > 0 ? first.toString() : month(first, on.month() > 0);
        if (m instanceof Season season) return year(first) + "-" + SEASONS[season.season()];
        return m instanceof Shifted by ? shifted(by.unit(), first) : first.toString();
    }

    private static String shifted(Unit unit, LocalDate first) {
        return switch (unit) {
            case WEEK, FORTNIGHT -> week(first);
            case WEEKEND -> week(first) + "-WE";
            case MONTH -> month(first, true);
            case QUARTER -> year(first) + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> year(first);
            case DECADE -> year(first).substring(0, 3);
            default -> first.toString();
        };
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }

    private static String month(LocalDate day, boolean month) {
        return month ? String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue()) : year(day);
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    private static String open(Unit unit) {
        return switch (unit) {
            case WEEK -> "XXXX-WXX";
            case MONTH -> "XXXX-XX";
            case YEAR -> "XXXX";
            case HOUR -> OPEN_DAY + "TXX";
            default -> OPEN_DAY;
        };
    }

    private static String length(Unit unit, int amount, boolean half) {
        int times = unit == Unit.DECADE ? 10 : unit == Unit.CENTURY ? 100 : unit == Unit.FORTNIGHT ? 2 : 1;
        String number = amount == 0 && !half ? "X" : amount * times + (half ? ".5" : "");
        return switch (unit) {
            case SECOND -> "PT" + number + "S";
            case MINUTE -> "PT" + number + "M";
            case HOUR -> "PT" + number + "H";
            case DAY -> "P" + number + "D";
            case WEEK, FORTNIGHT -> "P" + number + "W";
            case MONTH -> "P" + number + "M";
            case QUARTER -> "P" + number + "Q";
            case WEEKEND -> "P" + number + "WE";
            default -> "P" + (amount == 0 && times > 1 ? "X" : number) + "Y";
        };
    }
}
