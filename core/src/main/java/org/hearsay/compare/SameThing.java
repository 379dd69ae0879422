package org.hearsay.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Set;

/** Tells whether two figures count the same thing, and how sure that is. */
final class SameThing {
    /** Reports further apart than this many days do not speak of one incident. */
    private static final int DAYS_OF_ONE_INCIDENT = 10;

    private final UnitKinds kinds;

    SameThing(UnitKinds kinds) {
        this.kinds = kinds;
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
        if (a.runs() != b.runs() || otherSide(a, b) || otherPages(a, b)) return Match.NO;
        return a.runs() ? runningCounts(a, b) : incidents(a, b);
    }

    /** Running counts are the same when they count the same side's losses; other starting days make them others. */
    private static Match runningCounts(Tally a, Tally b) {
        if (a.since() != null && b.since() != null && apart(a.since(), b.since()) > DAYS_OF_ONE_INCIDENT)
            return Match.NO;
        if (elsewhere(a.place(), b.place())) return Match.OPEN;
        return a.side() != null && a.side().equals(b.side()) || shares(a.party(), b.party()) ? Match.YES : Match.OPEN;
    }

    private static Match incidents(Tally a, Tally b) {
        if (elsewhere(a.place(), b.place()) && !retold(a, b)) return Match.NO;
        LocalDate one = a.day();
        LocalDate other = b.day();
        if (one != null && other != null && !one.equals(other)) return Match.NO;
        boolean sameDay = one != null && one.equals(other) || shares(a.when(), b.when());
        if (shares(a.place(), b.place())) return Match.YES;
        return sameDay && a.page() == b.page() && a.opening() != b.opening() ? Match.YES : Match.OPEN;
    }

    /** Two pages that print one number of the same side's losses may name the place more or less closely. */
    private static boolean retold(Tally a, Tally b) {
        BigDecimal size = a.bounds().size();
        boolean rare = size != null
                && size.compareTo(BigDecimal.TEN) >= 0
                && a.bounds().says(b.bounds());
        return rare && a.page() != b.page() && a.side() != null && a.side().equals(b.side());
    }

    private static boolean otherSide(Tally a, Tally b) {
        return a.side() != null && b.side() != null && !a.side().equals(b.side());
    }

    private static boolean otherPages(Tally a, Tally b) {
        LocalDate one = a.dating().from();
        LocalDate other = b.dating().from();
        if (a.page() == b.page() || a.runs() || one == null || other == null) return false;
        return apart(one, other) > DAYS_OF_ONE_INCIDENT;
    }

    private static boolean elsewhere(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && !shares(a, b);
    }

    private static boolean shares(Set<String> a, Set<String> b) {
        return !Collections.disjoint(a, b);
    }

    private static long apart(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }
}
