package org.hearsay.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;
import org.hearsay.compare.Spot.Lie;
import org.hearsay.compare.Tally.Age;

/** Tells whether two figures count the same thing, and how sure that is. */
final class SameThing {
    /** Running counts that begin further apart than this many days are others. */
    static final int DAYS_OF_ONE_COUNT = 10;

    /** What is so from one day to the next, where other events happen on one. */
    private static final Set<String> LASTING = Set.of("missing", "displaced");

    private final UnitKinds kinds;
    private final AcrossPages acrossPages;
    private final Apart apart;

    SameThing(UnitKinds kinds) {
        this.kinds = kinds;
        this.acrossPages = new AcrossPages(kinds);
        this.apart = new Apart(kinds);
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

    /** Of an earlier figure and a later one. */
    Match match(Tally a, Tally b) {
        if (!a.event().equals(b.event()) || !kinds.meet(a.unitClass(), b.unitClass())) return Match.NO;
        if (otherSide(a, b) || !a.bounds().says(b.bounds()) && apart.areTwoThings(a, b)) return Match.NO;
        if (a.page() != b.page()) return a.runs() == b.runs() ? acrossPages.match(a, b) : Match.NO;
        if (isOneBreath(a, b)) return Match.NO;
        if (a.runs() != b.runs()) return saidTwice(a, b) ? Match.OPEN : Match.NO;
        return a.runs() ? runningCounts(a, b) : incidents(a, b);
    }

    /** Whether the losses of two are counted, by their sides or, where these are not known, by name. */
    private static boolean otherSide(Tally a, Tally b) {
        return a.side() != null && b.side() != null
                ? !a.side().equals(b.side())
                : a.those().areOthers(b.those());
    }

    /**
     * "20 monks and six guards", "one of them in hospital": what one voice says side by side in a sentence counts two things,
     * unless the sentence says that one number took the place of the other or that they are of two days.
     */
    private static boolean isOneBreath(Tally a, Tally b) {
        if (!a.figure().sentence().equals(b.figure().sentence())) return false;
        boolean two = a.superseded() != b.superseded()
                || a.day() != null && b.day() != null && !a.day().equals(b.day());
        return a.claimant().equals(b.claimant()) && !two;
    }

    /** Whether a page gives one number twice by one voice, though once it sounds like a total and once like an event. */
    private static boolean saidTwice(Tally a, Tally b) {
        return a.bounds().says(b.bounds())
                && a.claimant().equals(b.claimant())
                && a.spot().to(b.spot()) != Lie.ELSEWHERE
                && !otherDay(a, b);
    }

    /** Running counts are the same when they count the same side's losses or, where nobody's are told apart, those of one place; other starting days make them others. */
    private static Match runningCounts(Tally a, Tally b) {
        if (otherBeginning(a, b)) return Match.NO;
        Lie lie = a.spot().to(b.spot());
        if (lie == Lie.ELSEWHERE) return Match.OPEN;
        boolean here = lie == Lie.SAME
                && a.spot().isFound()
                && b.spot().isFound()
                && a.party().isEmpty()
                && b.party().isEmpty();
        boolean whose = a.side() != null && a.side().equals(b.side()) || shares(a.party(), b.party());
        return whose || here ? Match.YES : Match.OPEN;
    }

    private static Match incidents(Tally a, Tally b) {
        Lie lie = a.spot().to(b.spot());
        if (lie == Lie.ELSEWHERE || otherDay(a, b)) return Match.NO;
        boolean sameDay = isOneDay(a, b);
        if (a.spot().isCountry() || b.spot().isCountry()) return lie == Lie.SAME && sameDay ? Match.YES : Match.OPEN;
        boolean fewerWithin = lie == Lie.WITHIN && b.isMoreThan(a) || lie == Lie.AROUND && a.isMoreThan(b);
        if (fewerWithin) return Match.OPEN;
        if (lie != Lie.OPEN) return Match.YES;
        return sameDay && a.opening() != b.opening() ? Match.YES : Match.OPEN;
    }

    /** Whether both say that it was on one day, by its date or by a word that they have in common. */
    static boolean isOneDay(Tally a, Tally b) {
        return a.day() != null && a.day().equals(b.day()) || shares(a.when(), b.when());
    }

    static boolean otherBeginning(Tally a, Tally b) {
        return a.since() != null && b.since() != null && apart(a.since(), b.since()) > DAYS_OF_ONE_COUNT;
    }

    /** Whether both are of a day, and not of the same, or only one is of long before its page; what lasts can be of several days. */
    static boolean otherDay(Tally a, Tally b) {
        if (lasts(a)) return false;
        if (a.day() != null && b.day() != null) return !a.day().equals(b.day());
        return a.age() != b.age() && a.age() != Age.OPEN && b.age() != Age.OPEN;
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
