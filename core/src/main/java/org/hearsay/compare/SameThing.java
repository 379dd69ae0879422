package org.hearsay.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;

/** Tells whether two figures count the same thing, and how sure that is. */
final class SameThing {
    /** Running counts that begin further apart than this many days are others. */
    static final int DAYS_OF_ONE_COUNT = 10;

    /** What is so from one day to the next, where other events happen on one. */
    private static final Set<String> LASTING = Set.of("missing", "displaced");

    private final UnitKinds kinds;
    private final AcrossPages acrossPages;

    SameThing(UnitKinds kinds) {
        this.kinds = kinds;
        this.acrossPages = new AcrossPages(kinds);
    }

    /** How sure it is that two figures count one thing. */
    enum Match {
        /** They do not. */
        NO,
        /** Nothing speaks against it, but nothing beyond event and unit speaks for it. */
        OPEN,
        /** Place, time or running count says so. */
        YES
    }

    Match match(Tally a, Tally b) {
        if (!a.event().equals(b.event()) || !kinds.meet(a.unitClass(), b.unitClass())) return Match.NO;
        if (a.side() != null && b.side() != null && !a.side().equals(b.side())) return Match.NO;
        if (a.page() != b.page()) return a.runs() == b.runs() ? acrossPages.match(a, b) : Match.NO;
        if (a.runs() != b.runs()) return saidTwice(a, b) ? Match.OPEN : Match.NO;
        return a.runs() ? runningCounts(a, b) : incidents(a, b);
    }

    /** Whether a page gives one number twice by one voice, though once it sounds like a total and once like an event. */
    private static boolean saidTwice(Tally a, Tally b) {
        return a.bounds().says(b.bounds())
                && a.claimant().equals(b.claimant())
                && !elsewhere(a.place(), b.place())
                && !otherDay(a, b);
    }

    /** Running counts are the same when they count the same side's losses; other starting days make them others. */
    private static Match runningCounts(Tally a, Tally b) {
        if (otherBeginning(a, b)) return Match.NO;
        if (elsewhere(a.place(), b.place())) return Match.OPEN;
        return a.side() != null && a.side().equals(b.side()) || shares(a.party(), b.party()) ? Match.YES : Match.OPEN;
    }

    private static Match incidents(Tally a, Tally b) {
        if (elsewhere(a.place(), b.place()) || otherDay(a, b)) return Match.NO;
        boolean sameDay = a.day() != null && a.day().equals(b.day()) || shares(a.when(), b.when());
        if (shares(a.place(), b.place())) return Match.YES;
        return sameDay && a.opening() != b.opening() ? Match.YES : Match.OPEN;
    }

    static boolean otherBeginning(Tally a, Tally b) {
        return a.since() != null && b.since() != null && apart(a.since(), b.since()) > DAYS_OF_ONE_COUNT;
    }

    /** Whether both are of a day, and not of the same; what lasts can be of several. */
    static boolean otherDay(Tally a, Tally b) {
        return a.day() != null && b.day() != null && !a.day().equals(b.day()) && !lasts(a);
    }

    static boolean lasts(Tally t) {
        return LASTING.contains(t.event());
    }

    static boolean elsewhere(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && !shares(a, b);
    }

    static boolean shares(Set<String> a, Set<String> b) {
        return !Collections.disjoint(a, b);
    }

    /** How many days lie between two. */
    static long apart(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }
}
