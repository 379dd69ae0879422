package org.hearsay.compare;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Finds claims without figures that say the same again, mostly in other words: of one speaker, or of two of one side. Each is tied
 * to the one before it that is most like it. Not all are compared with all. In a page a claim meets the latest {@value #WINDOW} of its
 * speaker and of its side that have one of its words, which is linear in the number of words. Between pages it meets those of its speaker
 * and of its side on pages of the same day and of the day before, of which bits tell nearly all that have other words. Immutable.
 */
public final class Restatements {
    /** Two pages tell of the same days when theirs are so many apart. */
    public static final int DAYS = 1;

    private static final int WINDOW = 16;
    private static final Deque<Integer> NONE = new ArrayDeque<>();

    /** Those of one page; their ends are the attributions' ids, the later printed first. */
    public List<Relation> inside(
            Report report, Dating dating, List<Attribution> attributions, List<Figure> figures, List<Actor> actors) {
        return new Round(Sayings.of("", 0, report, dating, attributions, figures, actors)).relations();
    }

    /**
     * Those of two pages each, by {@code NAME#id}, in the order of the pages' days; the order in which they are given changes
     * nothing.
     *
     * @param copies groups of readings, by number, that print one text: these say nothing again to each other, and what one
     *     of them says again, the others do not in the same words
     */
    public List<Relation> across(List<Reading> readings, List<List<Integer>> copies) {
        Map<Integer, Integer> story = new HashMap<>();
        for (List<Integer> group : copies) for (int page : group) story.put(page, group.get(0));
        List<Integer> order = new ArrayList<>();
        for (int page = 0; page < readings.size(); page++) order.add(page);
        order.sort((a, b) -> Comparison.BY_DAY.compare(readings.get(a), readings.get(b)));
        SaidBefore before = new SaidBefore();
        List<Relation> out = new ArrayList<>();
        for (int page : order)
            for (Said now : said(readings.get(page), readings.get(page).report().name() + "#", page)) {
                Integer told = story.get(page);
                Relation again = again(
                        before.meeting(now),
                        other -> told != null
                                && told.equals(story.get(other.saying().page())),
                        now);
                if (again != null) out.add(again);
                before.add(now);
            }
        return List.copyOf(out);
    }

    /** The claims of a page that can be said again on another, in their order; they are called as the attributions are. */
    public List<Said> said(Reading reading) {
        return said(reading, "", 0);
    }

    private static List<Said> said(Reading r, String prefix, int page) {
        if (r.dating().day() == null) return List.of();
        List<Said> out = new ArrayList<>();
        for (Saying s : Sayings.of(prefix, page, r.report(), r.dating(), r.attributions(), r.figures(), r.actors())) {
            Said said = new Said(s);
            if (said.voice() != null || said.side() != null) out.add(said);
        }
        return out;
    }

    /** Whether a claim says what one of another page says, whatever prints one text. */
    public boolean isAgain(Said before, Said now) {
        return restated(before.saying(), now.saying()) != null;
    }

    /**
     * How a claim stands to those before it, as {@link #across} says it claim by claim; null where it says nothing again, or only as a
     * copy does.
     *
     * @param before those that can say the same, the earliest first
     * @param copied whether one of them is on a page that prints one text with the claim's
     * @param now the claim whose turn it is
     */
    public @Nullable Relation again(Iterable<Said> before, Predicate<Said> copied, Said now) {
        Restated best = null;
        for (Said one : before) {
            Restated restated = restated(one.saying(), now.saying());
            if (restated == null) continue;
            boolean copy = copied.test(one);
            if (copy && restated.isWordForWord()) return null;
            if (!copy && (best == null || restated.likeness() > best.likeness())) best = restated;
        }
        return best == null ? null : best.relation();
    }

    private static @Nullable Restated restated(Saying before, Saying now) {
        return before.page() != now.page() && areNear(before, now) ? Restated.of(before, now) : null;
    }

    /** Whether pages are of days so near that they can tell of the same; "overnight" means that of one day. */
    private static boolean areNear(Saying before, Saying now) {
        LocalDate one = before.day();
        LocalDate other = now.day();
        if (one == null || other == null || SameThing.apart(one, other) > DAYS) return false;
        return one.equals(other) || !before.wording().then() && !now.wording().then();
    }

    /** One go through the claims of a page in their order; where they stand in it is their number. */
    private static final class Round {
        private final Map<String, Deque<Integer>> latest = new HashMap<>();
        private final List<Saying> sayings;

        Round(List<Saying> sayings) {
            this.sayings = sayings;
        }

        List<Relation> relations() {
            List<Relation> out = new ArrayList<>();
            for (int i = 0; i < sayings.size(); i++) {
                List<String> keys = sayings.get(i).keys();
                Restated best = best(sayings.get(i), keys);
                if (best != null) out.add(best.relation());
                for (String key : keys) remember(key, i);
            }
            return List.copyOf(out);
        }

        private @Nullable Restated best(Saying saying, List<String> keys) {
            Restated best = null;
            for (Saying before : met(keys)) {
                Restated restated = Restated.of(before, saying);
                if (restated != null && (best == null || restated.likeness() > best.likeness())) best = restated;
            }
            return best;
        }

        /** The claims before that share enough words, the earliest first. */
        private List<Saying> met(List<String> keys) {
            Map<Integer, Integer> shared = new TreeMap<>();
            for (String key : keys)
                for (int before : latest.getOrDefault(key, NONE)) shared.merge(before, 1, Integer::sum);
            List<Saying> out = new ArrayList<>();
            shared.forEach((before, words) -> {
                if (words >= Saying.FEWEST) out.add(sayings.get(before));
            });
            return out;
        }

        private void remember(String key, int saying) {
            Deque<Integer> known = latest.computeIfAbsent(key, k -> new ArrayDeque<>());
            known.addLast(saying);
            if (known.size() > WINDOW) known.removeFirst();
        }
    }
}
