package org.hearsay.compare;

import java.math.BigDecimal;
import org.hearsay.model.Figure.Claimant;

/**
 * Tells two figures that seem to count one thing, but whose numbers differ because they count two. Nothing is said of such a pair: a
 * page has many figures beside each other, and few that are set against each other.
 */
final class Apart {
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private final UnitKinds kinds;

    Apart(UnitKinds kinds) {
        this.kinds = kinds;
    }

    /** Whether figures with differing numbers count two things. */
    boolean areTwoThings(Tally earlier, Tally later) {
        boolean replaced = earlier.superseded() != later.superseded();
        return !replaced && areTwoTimes(earlier, later) || areTwoKinds(earlier, later);
    }

    /** Marines and sailors; or one of them is some of what the other counts. */
    private boolean areTwoKinds(Tally a, Tally b) {
        return a.some() || b.some() || a.those().areOtherwiseCalled(b.those()) || someOf(a, b) || someOf(b, a);
    }

    /**
     * Whether figures of one page are of two happenings or stretches of time: what is said of two times, and what is said further down
     * by nobody in particular without a word that it is the same day. Pages compared with each other are told apart before.
     */
    private static boolean areTwoTimes(Tally earlier, Tally later) {
        if (earlier.page() != later.page() || earlier.runs() != later.runs()) return false;
        return earlier.runs() ? areFar(earlier, later) : isAnother(earlier, later) || areOfTwoTimes(earlier, later);
    }

    /** "Three children", "his two sons" and "at least four members of the family": the fewer may be among them. */
    private boolean someOf(Tally some, Tally all) {
        if (!all.isMoreThan(some)) return false;
        boolean narrower = !some.unitClass().equals(all.unitClass()) && kinds.isA(some.unitClass(), all.unitClass());
        return narrower || some.those().areCloser(all.those());
    }

    /** Running totals of one voice so far apart are of two stretches of time, unless both say since when. */
    private static boolean areFar(Tally a, Tally b) {
        boolean told = a.since() != null && b.since() != null;
        return !told && a.sharesVoice(b) && areTimesApart(a, b);
    }

    private static boolean areTimesApart(Tally a, Tally b) {
        BigDecimal one = a.bounds().size();
        BigDecimal other = b.bounds().size();
        return one != null
                && other != null
                && one.max(other).compareTo(one.min(other).multiply(AcrossPages.TIMES)) > 0;
    }

    /** Whether both say when, in words that have none in common, and nothing shows that it was on one day. */
    private static boolean areOfTwoTimes(Tally a, Tally b) {
        boolean told = !a.when().isEmpty() && !b.when().isEmpty();
        return told && !SameThing.isOneDay(a, b);
    }

    private static boolean isAnother(Tally earlier, Tally later) {
        boolean told = !earlier.claimant().isEmpty() && !later.claimant().isEmpty();
        return !told && !earlier.opening() && !SameThing.isOneDay(earlier, later);
    }

    /** Of what happened once, less than half of another count may be some of it; of what runs on, a small part of another total. */
    static boolean areUneven(Tally a, Tally b) {
        if (a.runs() && b.runs()) return areTimesApart(a, b);
        return isLessThanHalf(a, b) || isLessThanHalf(b, a);
    }

    private static boolean isLessThanHalf(Tally some, Tally all) {
        BigDecimal here = some.bounds().size();
        BigDecimal whole = all.bounds().size();
        return here != null && whole != null && here.multiply(TWICE).compareTo(whole) < 0;
    }

    /** Whether two sides speak: each has its own count of what happened. */
    static boolean areOpponents(Tally a, Tally b) {
        return a.figure().claimant() instanceof Claimant.Named one
                && b.figure().claimant() instanceof Claimant.Named other
                && one.side() != null
                && other.side() != null
                && !one.side().equals(other.side());
    }
}
