package org.hearsay.compare;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
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
 * to the one before it that is most like it. Not all are compared with all: a claim meets the latest {@value #WINDOW} of its
 * speaker and of its side that have one of its words. Linear in the number of words. Immutable.
 */
public final class Restatements {
    private static final int WINDOW = 16;
    private static final Deque<Integer> NONE = new ArrayDeque<>();
    /** Two pages tell of the same days when theirs are so many apart. */
    private static final int DAYS = 1;

    /** Those of one page; their ends are the attributions' ids, the later printed first. */
    public List<Relation> inside(
            Report report, Dating dating, List<Attribution> attributions, List<Figure> figures, List<Actor> actors) {
        return new Round(Sayings.of("", 0, report, dating, attributions, figures, actors), (before, now) -> true)
                .relations();
    }

    /**
     * Those of two pages each, by {@code NAME#id}, in the order of the pages' days; the order in which they are given changes
     * nothing.
     *
     * @param copies groups of readings, by number, that print one text: these say nothing again to each other
     */
    public List<Relation> across(List<Reading> readings, List<List<Integer>> copies) {
        Map<Integer, Integer> story = new HashMap<>();
        for (List<Integer> group : copies) for (int page : group) story.put(page, group.get(0));
        List<Integer> order = new ArrayList<>();
        for (int page = 0; page < readings.size(); page++) order.add(page);
        order.sort((a, b) -> Comparison.BY_DAY.compare(readings.get(a), readings.get(b)));
        List<Saying> all = new ArrayList<>();
        for (int page : order) {
            Reading r = readings.get(page);
            String prefix = r.report().name() + "#";
            all.addAll(Sayings.of(prefix, page, r.report(), r.dating(), r.attributions(), r.figures(), r.actors()));
        }
        return new Round(all, (before, now) -> areNear(before, now) && !isCopied(before, now, story)).relations();
    }

    private static boolean isCopied(Saying before, Saying now, Map<Integer, Integer> story) {
        int one = before.page();
        int other = now.page();
        return one == other || story.getOrDefault(one, one).equals(story.getOrDefault(other, other));
    }

    /** Whether pages are of days so near that they can tell of the same; "overnight" means that of one day. */
    private static boolean areNear(Saying before, Saying now) {
        LocalDate one = before.day();
        LocalDate other = now.day();
        if (one == null || other == null || SameThing.apart(one, other) > DAYS) return false;
        return one.equals(other) || !before.wording().then() && !now.wording().then();
    }

    /** One go through claims in their order; where they stand in it is their number. */
    private static final class Round {
        private final Map<String, Deque<Integer>> latest = new HashMap<>();
        private final List<Saying> sayings;
        private final BiPredicate<Saying, Saying> canMeet;

        Round(List<Saying> sayings, BiPredicate<Saying, Saying> canMeet) {
            this.sayings = sayings;
            this.canMeet = canMeet;
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
                Restated restated = canMeet.test(before, saying) ? Restated.of(before, saying) : null;
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
