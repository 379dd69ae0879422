package org.hearsay.compare;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which claims are asked for: all that is not null must hold. Names are compared without regard to case and a leading
 * article.
 *
 * @param party whose loss: the side, or the words for it
 * @param event class of event ({@code killed})
 * @param unit class of unit ({@code military})
 * @param place a word or more of where: as printed, or the name of the place or of a region or country in which it lies
 * @param outlet who printed it
 * @param claimant who says so
 * @param side the claimant's side
 * @param from the first day on which it stood so, else was said, else printed; undated claims are left out
 * @param to the last such day
 * @param asOf as it was known on that day: what was printed later, or nobody knows when, is left out
 * @param by from where the claimant speaks
 * @param sides the sides of the conflict, which tell that; not asked for where {@code by} is null
 */
public record ClaimFilter(
        @Nullable String party,
        @Nullable String event,
        @Nullable String unit,
        @Nullable String place,
        @Nullable String outlet,
        @Nullable String claimant,
        @Nullable String side,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf,
        @Nullable Standpoint by,
        Set<String> sides)
        implements Predicate<Stated> {

    /** Everything. */
    public static final ClaimFilter ALL = new ClaimFilter(null, null, null, null, null, null, null, null, null, null);

    public ClaimFilter {
        sides = sides.stream().map(ClaimFilter::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Whoever speaks, and from wherever. */
    public ClaimFilter(
            @Nullable String party,
            @Nullable String event,
            @Nullable String unit,
            @Nullable String place,
            @Nullable String outlet,
            @Nullable String claimant,
            @Nullable String side,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate asOf) {
        this(party, event, unit, place, outlet, claimant, side, from, to, asOf, null, Set.of());
    }

    /** The same, but only what is said from a standpoint in a conflict between some sides. */
    public ClaimFilter by(Standpoint standpoint, Set<String> between) {
        return new ClaimFilter(party, event, unit, place, outlet, claimant, side, from, to, asOf, standpoint, between);
    }

    /** Whether it asks for nothing that tells claims of one report apart. */
    public boolean isAboutReports() {
        return equals(new ClaimFilter(null, null, null, null, outlet, null, null, from, to, asOf));
    }

    /** Whether a report passes, so far as it asks for outlet and days. */
    public boolean passes(@Nullable String printedBy, @Nullable LocalDate day) {
        return is(outlet, printedBy) && isBetween(day) && (asOf == null || isBy(day, asOf));
    }

    /**
     * Whether a claim without figures passes, which nothing that is asked of figures does.
     *
     * @param speaker who says it
     * @param of whose side that is
     * @param printedBy who printed it
     * @param day the day that its report is from
     */
    public boolean passes(String speaker, @Nullable String of, @Nullable String printedBy, @Nullable LocalDate day) {
        boolean figures = party != null || event != null || unit != null || place != null || by != null;
        return !figures && is(claimant, speaker) && is(side, of) && passes(printedBy, day);
    }

    /** Whether words name the place that is asked for. */
    public boolean names(String words) {
        return contains(place, words);
    }

    /** A name as names are compared. */
    public static String key(String name) {
        return Names.part(name);
    }

    @Override
    public boolean test(Stated s) {
        return is(party, s.row().whose())
                && is(event, s.row().event())
                && is(unit, s.row().unit())
                && (contains(place, s.place()) || place != null && contains(place, s.within()))
                && is(outlet, s.print().outlet())
                && is(claimant, s.claimant())
                && is(side, s.side())
                && isBetween(s.times().day())
                && (asOf == null || isBy(s.times().published(), asOf))
                && (by == null || by == Standpoint.of(s, sides));
    }

    private boolean isBetween(@Nullable LocalDate day) {
        if (from == null && to == null) return true;
        return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    private static boolean isBy(@Nullable LocalDate day, LocalDate last) {
        return day != null && !day.isAfter(last);
    }

    private static boolean is(@Nullable String asked, @Nullable String name) {
        return asked == null || name != null && Names.part(name).equals(Names.part(asked));
    }

    private static boolean contains(@Nullable String asked, @Nullable String words) {
        return asked == null || words != null && Names.key(words).contains(Names.key(asked));
    }
}
