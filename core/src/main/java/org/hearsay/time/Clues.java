package org.hearsay.time;

import static org.hearsay.time.TimeClass.BEGINNING;
import static org.hearsay.time.TimeClass.FUTURE;
import static org.hearsay.time.TimeClass.ON;
import static org.hearsay.time.TimeClass.SAYING;
import static org.hearsay.time.TimeClass.SINCE;
import static org.hearsay.time.TimeClass.UNTIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.time.Meaning.OnCalendar;
import org.hearsay.time.Meaning.OnWeekday;
import org.jspecify.annotations.Nullable;

/**
 * What a page's own words tell of its day: when something is said to have begun by month day and by weekday, the latest
 * year it names, on what weekday somebody spoke. A clue is the expression and the words around it that make it one.
 */
final class Clues {
    private static final int REACH = 8;
    private static final int SAID_REACH = 3;
    private static final int LEDE_PARAGRAPHS = 6;

    /**
     * A clue.
     *
     * @param time the time expression
     * @param first the first word of the words that make it a clue, as {@link TimeWords} counts
     */
    record Clue(TimeExpression time, int first) {}

    private final TimeWords w;
    private final List<Clue> begunOnDay = new ArrayList<>();
    private final List<Clue> begunOnWeekday = new ArrayList<>();
    private final List<Clue> dayAndWeekday = new ArrayList<>();
    private @Nullable Clue latest;
    private @Nullable Clue said;

    Clues(TimeWords words, List<TimeExpression> times) {
        w = words;
        for (TimeExpression e : times) {
            if (e.meaning() instanceof OnWeekday on && on.toward() == 0) weekday(e);
            if (e.meaning() instanceof OnCalendar on && on.toward() == 0) calendar(e, on);
        }
    }

    /** "began on August 6", "since August 6", in order. */
    List<Clue> begunOnDay() {
        return begunOnDay;
    }

    /** "since it began on Tuesday", "since Tuesday", in order. */
    List<Clue> begunOnWeekday() {
        return begunOnWeekday;
    }

    /** "Monday, August 12" without a year, in order. */
    List<Clue> dayAndWeekday() {
        return dayAndWeekday;
    }

    /** The latest day, month or year named with its year in the past, null when none is. */
    @Nullable
    Clue latest() {
        return latest;
    }

    /** The first weekday near the top on which somebody spoke, null when there is none. */
    @Nullable
    Clue said() {
        return said;
    }

    /** Whether somebody is said to have spoken on the day. */
    boolean spoken(Clue clue) {
        return saying(clue.time()) >= 0;
    }

    /** The first day a dated expression can mean. */
    static LocalDate start(OnCalendar on) {
        LocalDate day = on.day() > 0 ? Days.day(on.year(), on.month(), on.day()) : null;
        return day != null ? day : LocalDate.of(on.year(), Math.max(1, on.month()), 1);
    }

    private void weekday(TimeExpression e) {
        int beginning = beginning(e);
        if (beginning >= 0) begunOnWeekday.add(new Clue(e, beginning));
        int saying = saying(e);
        if (said == null && saying >= 0 && nearTop(e)) said = new Clue(e, saying);
    }

    private void calendar(TimeExpression e, OnCalendar on) {
        if (on.year() > 0 && !ahead(e)) {
            boolean later = latest == null
                    || !start(on).isBefore(start((OnCalendar) latest.time().meaning()));
            if (later) latest = new Clue(e, e.first());
        }
        if (on.day() == 0 || on.month() == 0) return;
        if (on.weekday() > 0 && on.year() == 0) dayAndWeekday.add(new Clue(e, e.first()));
        int beginning = beginning(e);
        if (beginning >= 0) begunOnDay.add(new Clue(e, beginning));
    }

    /** Where "since ... began on" or "began on" before an expression starts, -1 when neither stands there. */
    private int beginning(TimeExpression e) {
        int k = e.first() - 1;
        if (w.is(k, ON)) k--;
        if (!w.together(k, e.first())) return -1;
        if (w.is(k, SINCE)) return k;
        int verb = w.is(k, BEGINNING) ? k : -1;
        if (verb < 0) return -1;
        for (int i = k - 1; i >= 0 && i > k - REACH && w.together(i, k); i--) if (w.is(i, SINCE)) return i;
        return verb;
    }

    private int saying(TimeExpression e) {
        for (int k = e.first() - 1; k >= 0 && k >= e.first() - SAID_REACH && w.together(k, e.first()); k--)
            if (w.is(k, SAYING)) return k;
        return -1;
    }

    private boolean nearTop(TimeExpression e) {
        int sentence = w.layout().sentenceOf(w.home(e.first()));
        return w.layout().sentences().get(sentence).paragraph() < LEDE_PARAGRAPHS
                && w.layout().quotationOf(w.home(e.first())) < 0;
    }

    private boolean ahead(TimeExpression e) {
        for (int k = e.first() - 1; k >= 0 && k > e.first() - REACH && w.together(k, e.first()); k--)
            if (w.is(k, FUTURE) || k == e.first() - 1 && w.is(k, UNTIL)) return true;
        return false;
    }
}
