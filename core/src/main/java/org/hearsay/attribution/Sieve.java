package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps, of linked attributions, what is worth keeping: a doubtful content stays for a sure cue and a sure source, and the
 * other way round.
 */
final class Sieve {
    /** What a stretch's odds are weighed against. */
    private static final double EVEN = 0.3;

    /** The odds of a further content of an attribution, which nothing else speaks for. */
    private static final double FURTHER = 0.2;

    private Sieve() {}

    /** The attributions whose parts together speak for them; further contents of one must stand alone. */
    static List<Saying> keep(Tagging tagging, List<Saying> sayings) {
        List<Saying> kept = new ArrayList<>();
        for (Saying saying : sayings) {
            Saying sieved = keep(tagging, saying);
            if (!sieved.contents().isEmpty()) kept.add(sieved);
        }
        return kept;
    }

    private static Saying keep(Tagging tagging, Saying saying) {
        double rest = worth(tagging, saying.cues()) + worth(tagging, saying.sources());
        Mention best = best(tagging, saying.contents());
        List<Mention> contents = new ArrayList<>();
        for (Mention m : saying.contents())
            if (m.equals(best) ? tagging.of(m) - EVEN + rest >= 0 : tagging.of(m) >= FURTHER) contents.add(m);
        return saying.withContents(contents);
    }

    private static double worth(Tagging tagging, List<Mention> mentions) {
        double sum = 0;
        for (Mention m : mentions) sum += tagging.of(m) - EVEN;
        return sum;
    }

    private static @org.jspecify.annotations.Nullable Mention best(Tagging tagging, List<Mention> contents) {
        Mention best = null;
        for (Mention m : contents) if (best == null || tagging.of(m) > tagging.of(best)) best = m;
        return best;
    }
}
