package org.hearsay.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.compare.Spot.Lie;
import org.hearsay.model.Phrase;
import org.hearsay.model.Place;
import org.hearsay.model.Site.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Joins the figures of one page that are about one happening: at one place and on one day, or in one sentence where neither tells
 * them apart; and those of one running count: of one side's losses since one day. A figure without a day goes with those of its
 * place where these are all of one day. A country is no place for that, and a region is one only together with a day.
 */
final class Happenings {
    private final Joined joined;

    Happenings(Joined joined) {
        this.joined = joined;
    }

    void join(List<Tally> page) {
        Map<String, Map<String, Tally>> places = new HashMap<>();
        Map<Phrase, Tally> sentences = new HashMap<>();
        for (Tally t : page) {
            joined.add(t.key());
            String where = where(t);
            if (where != null)
                join(places.computeIfAbsent(where, w -> new TreeMap<>()).putIfAbsent(day(t), t), t);
            Tally before = sentences.putIfAbsent(t.figure().sentence(), t);
            if (before != null && isOne(before, t)) join(before, t);
        }
        for (Map<String, Tally> days : places.values()) undated(days);
    }

    private void undated(Map<String, Tally> days) {
        if (days.size() != 2 || !days.containsKey("")) return;
        Tally first = null;
        for (Tally t : days.values()) {
            join(first, t);
            first = t;
        }
    }

    private void join(@Nullable Tally before, Tally t) {
        if (before != null) joined.join(before.key(), t.key());
    }

    private static String day(Tally t) {
        LocalDate day = t.runs() ? t.since() : t.day();
        return day == null ? "" : day.toString();
    }

    /** What tells the happening or count from others on the page, but for its day; null where nothing does. */
    private static @Nullable String where(Tally t) {
        if (t.runs() && t.side() != null) return "of " + t.side();
        Place place = t.figure().place();
        if (place == null) return null;
        String counting = t.runs() ? "count in " : "in ";
        if (place.site() == null)
            return t.spot().words().isEmpty() ? null : counting + t.spot().words();
        boolean wide = place.site().kind() == Kind.COUNTRY || place.site().kind() == Kind.REGION && day(t).isEmpty();
        return wide ? null : counting + place.site().id();
    }

    /** Whether nothing tells two figures of one sentence apart. */
    private static boolean isOne(Tally a, Tally b) {
        boolean sides =
                !a.runs() || a.side() == null || b.side() == null || a.side().equals(b.side());
        return sides && a.runs() == b.runs() && a.spot().to(b.spot()) != Lie.ELSEWHERE && !SameThing.otherDay(a, b);
    }
}
