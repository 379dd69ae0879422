package org.hearsay.compare;

import static org.hearsay.compare.SameThing.apart;
import static org.hearsay.compare.SameThing.elsewhere;
import static org.hearsay.compare.SameThing.shares;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.hearsay.compare.SameThing.Match;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether figures of two pages, alike in event, unit and side, count the same thing. Two pages are more often about
 * two happenings than one page is: a name of a place or an institution must say that it is one, and the days must agree. Where
 * the numbers differ, they must also be near enough to be counts of one thing.
 */
final class AcrossPages {
    /** A page tells of a happening for so many days. */
    private static final int DAYS_OF_NEWS = 3;
    /** Running counts that stand further apart are not set against each other, unless both say since when they count. */
    private static final int DAYS_OF_A_CAMPAIGN = 60;
    /** Counts of one thing by several people differ up to so many times; more count something else. */
    static final BigDecimal TIMES = BigDecimal.valueOf(3);
    /** So many words in common make two names for who speaks one institution: "Kestrian Health Ministry". */
    private static final int WORDS_OF_ONE_VOICE = 3;

    private static final Set<String> AGE_OR_SEX = Set.of("women", "children");

    private final UnitKinds kinds;

    AcrossPages(UnitKinds kinds) {
        this.kinds = kinds;
    }

    Match match(Tally a, Tally b) {
        if (elsewhere(a.towns(), b.towns()) && !isRetold(a, b)) return Match.NO;
        Match match = a.runs() ? runningCounts(a, b) : incidents(a, b);
        return match == Match.YES && !a.bounds().says(b.bounds()) && !areNear(a, b) ? Match.OPEN : match;
    }

    private static Match runningCounts(Tally a, Tally b) {
        if (SameThing.otherBeginning(a, b)) return Match.NO;
        boolean begun = a.since() != null && b.since() != null;
        if (!begun && (isHistory(a) || isHistory(b) || !isOneCampaign(a, b))) return Match.NO;
        if (isOneVoice(a, b)) return Match.YES;
        if (!isOneStory(a, b)) return Match.NO;
        return a.side() != null && a.side().equals(b.side()) ? Match.YES : Match.OPEN;
    }

    private static boolean isOneCampaign(Tally a, Tally b) {
        LocalDate one = a.stands();
        LocalDate other = b.stands();
        return one != null && other != null && apart(one, other) <= DAYS_OF_A_CAMPAIGN;
    }

    /** Whether a page looks back: "between 2005 and 2012". */
    private static boolean isHistory(Tally t) {
        LocalDate page = t.dating().day();
        return page != null && t.day() != null && apart(t.day(), page) > DAYS_OF_A_CAMPAIGN;
    }

    private static Match incidents(Tally a, Tally b) {
        if (!SameThing.lasts(a) && !isOneDay(a, b)) return Match.NO;
        if (shares(a.towns(), b.towns())) return Match.YES;
        return isOneStory(a, b) || isRetold(a, b) ? Match.OPEN : Match.NO;
    }

    /** Whether what happened can have happened on one day; where a figure does not say when, its page came soon after. */
    private static boolean isOneDay(Tally a, Tally b) {
        if (a.day() != null && b.day() != null) return a.day().equals(b.day());
        if (a.day() != null) return isNewsOf(b.dating().day(), a.day());
        if (b.day() != null) return isNewsOf(a.dating().day(), b.day());
        LocalDate one = a.dating().day();
        LocalDate other = b.dating().day();
        return one != null && other != null && apart(one, other) < DAYS_OF_NEWS;
    }

    private static boolean isNewsOf(@Nullable LocalDate page, LocalDate day) {
        if (page == null) return false;
        long after = ChronoUnit.DAYS.between(day, page);
        return after >= 0 && after <= DAYS_OF_NEWS;
    }

    /** Whether two pages have a name in common in what they open with, or one of them that of the other's place. */
    private static boolean isOneStory(Tally a, Tally b) {
        return shares(a.story(), b.story()) || shares(a.towns(), b.story()) || shares(a.story(), b.towns());
    }

    /** Whether one institution speaks, though each time through somebody else. */
    private static boolean isOneVoice(Tally a, Tally b) {
        return a.voice().stream().filter(b.voice()::contains).count() >= WORDS_OF_ONE_VOICE;
    }

    /** Two pages that print one number of the same side's losses may name the place more or less closely. */
    private static boolean isRetold(Tally a, Tally b) {
        BigDecimal size = a.bounds().size();
        boolean rare = size != null
                && size.compareTo(BigDecimal.TEN) >= 0
                && a.bounds().says(b.bounds());
        boolean named = shares(a.towns(), b.story()) || shares(a.story(), b.towns());
        return rare && named && a.side() != null && a.side().equals(b.side());
    }

    /** Whether differing numbers can be counts of one thing: stated both, near enough, and neither of a part of the other. */
    private boolean areNear(Tally a, Tally b) {
        BigDecimal one = a.bounds().value();
        BigDecimal other = b.bounds().value();
        if (one == null || other == null || countSome(a, b) || countSome(b, a)) return false;
        return one.max(other).compareTo(one.min(other).multiply(TIMES)) <= 0;
    }

    /** Whether the first counts fewer of a narrower kind, "four civilians" beside "five people"; women and children do always. */
    private boolean countSome(Tally some, Tally all) {
        if (some.unitClass().equals(all.unitClass())) return false;
        if (AGE_OR_SEX.contains(some.unitClass())) return true;
        BigDecimal fewer = some.bounds().value();
        boolean narrower = kinds.isA(some.unitClass(), all.unitClass());
        return narrower
                && fewer != null
                && all.bounds().value() != null
                && fewer.compareTo(all.bounds().value()) < 0;
    }
}
