package org.hearsay.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Dating;
import org.hearsay.model.Dating.Basis;
import org.hearsay.model.Phrase;
import org.hearsay.time.Clues.Clue;
import org.hearsay.time.Meaning.OnCalendar;
import org.hearsay.time.Meaning.OnWeekday;
import org.jspecify.annotations.Nullable;

/**
 * Tells what day a page is from: the date that came with it, else the one it prints of itself, else what its words leave
 * possible. Words fix a page's day to some days only where they name a month day together with its weekday (in one
 * expression, or once each for the same beginning) and a year nearby; without these the day is unknown.
 */
public final class PageDater {
    /** Years after the latest one named in which a weekday with its month day is looked for. */
    private static final int HORIZON = 4;
    /** A page gives a bare weekday or the day of a statement at most this many days later. */
    private static final int WEEK = 7;

    /**
     * The day a report is from.
     *
     * @param finder the times that the report names
     * @param published the date that came with the report (ISO date or date and time), null when none did
     */
    public Dating date(TimeFinder finder, @Nullable String published) {
        Dating given = StatedDate.given(published);
        if (given != null) return given;
        List<TimeExpression> times = finder.found();
        Dating printed = StatedDate.printed(finder.words(), times);
        return printed != null ? printed : inferred(finder.words(), new Clues(finder.words(), times));
    }

    private static Dating inferred(TimeWords w, Clues clues) {
        Beginning beginning = Beginning.among(clues);
        if (beginning != null) {
            List<Clue> evidence = List.of(beginning.date(), beginning.weekday());
            return within(w, clues, beginning.day(), Beginning.CARRIED, evidence);
        }
        Clue spoken = spokenOnDate(clues);
        LocalDate day = spoken == null ? null : dayOf(clues, spoken);
        return spoken == null || day == null ? Dating.UNKNOWN : within(w, clues, day, WEEK - 1, List.of(spoken));
    }

    /** The days from a day on that agree with the weekday on which somebody spoke and the latest date named. */
    private static Dating within(TimeWords w, Clues clues, LocalDate first, int reach, List<Clue> fixed) {
        List<Clue> evidence = new ArrayList<>(fixed);
        LocalDate from = first;
        Clue latest = clues.latest();
        if (latest != null && latest.time().meaning() instanceof OnCalendar on) {
            if (Clues.start(on).isAfter(from)) from = Clues.start(on);
            evidence.add(latest);
        }
        LocalDate to = first.plusDays(reach);
        Clue said = clues.said();
        if (said != null && said.time().meaning() instanceof OnWeekday on) {
            while (!from.isAfter(to) && !fits(from, on)) from = from.plusDays(1);
            while (!to.isBefore(from) && !fits(to, on)) to = to.minusDays(1);
            evidence.add(said);
        }
        if (from.isAfter(to)) return Dating.UNKNOWN;
        return new Dating(from, to, Basis.INFERRED, phrases(w, evidence));
    }

    /** A page that says "said Wednesday" is from that Wednesday or the day after. */
    private static boolean fits(LocalDate page, OnWeekday said) {
        int weekday = page.getDayOfWeek().getValue();
        return weekday == said.weekday() || weekday == said.weekday() % WEEK + 1;
    }

    private static @Nullable Clue spokenOnDate(Clues clues) {
        return clues.dayAndWeekday().stream().filter(clues::spoken).findFirst().orElse(null);
    }

    private static @Nullable LocalDate dayOf(Clues clues, Clue spoken) {
        Clue latest = clues.latest();
        if (latest == null || !(latest.time().meaning() instanceof OnCalendar bound)) return null;
        if (!(spoken.time().meaning() instanceof OnCalendar on)) return null;
        LocalDate start = Clues.start(bound);
        return Beginning.theOne(on, on.weekday(), start.minusDays(WEEK - 1), start.plusYears(HORIZON));
    }

    private static List<Phrase> phrases(TimeWords w, List<Clue> clues) {
        return clues.stream()
                .sorted((a, b) -> Integer.compare(a.first(), b.first()))
                .map(c -> Places.phrase(w, c.first(), c.time().end()))
                .distinct()
                .toList();
    }
}
