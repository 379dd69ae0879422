package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts together what the labels say and what grammar suggests. The labels have seen the suggestions, so they go first:
 * a suggestion only fills what they left empty. Linear in the number of words.
 */
final class Merger {
    private final double least;
    private final List<Saying> sayings;
    private final int[] cueOf;
    private final int[] contentOf;
    private final int[] sourceOf;

    private Merger(int words, List<Saying> labelled, double least) {
        this.least = least;
        this.sayings = new ArrayList<>(labelled);
        this.cueOf = new int[words];
        this.contentOf = new int[words];
        this.sourceOf = new int[words];
        for (int[] owners : List.of(cueOf, contentOf, sourceOf)) Arrays.fill(owners, -1);
        for (int i = 0; i < sayings.size(); i++) own(sayings.get(i), i);
    }

    /**
     * One set of outermost attributions, each with content.
     *
     * @param words how many words the report has
     * @param suggested what grammar suggests, the strongest first; what scores below 0 is passed over
     * @param least what a suggestion must score over where there is no label
     */
    static List<Saying> merge(int words, List<Saying> labelled, List<Scored> suggested, double least) {
        Merger merger = new Merger(words, labelled, least);
        for (Scored s : suggested) if (s.score() > 0) merger.fill(s);
        merger.sayings.removeIf(s -> s.contents().isEmpty());
        return merger.sayings;
    }

    private void own(Saying saying, int index) {
        own(cueOf, saying.cues(), index);
        own(contentOf, saying.contents(), index);
        own(sourceOf, saying.sources(), index);
    }

    private static void own(int[] owners, List<Mention> mentions, int index) {
        for (Mention m : mentions) Arrays.fill(owners, m.firstWord(), m.endWord(), index);
    }

    private void fill(Scored scored) {
        Saying suggestion = scored.saying();
        int at = owner(cueOf, suggestion.cues());
        if (at < 0) {
            if (scored.score() <= least) return;
            int nobody = nobodyIn(suggestion);
            if (free(suggestion, nobody)) replace(nobody, suggestion);
            return;
        }
        Saying same = sayings.get(at);
        boolean nobody = same.sources().isEmpty() && !suggestion.sources().isEmpty();
        if (same.contents().isEmpty() && free(suggestion, at)) replace(at, suggestion);
        else if (!same.contents().isEmpty() && nobody && owner(contentOf, suggestion.sources()) < 0)
            replace(at, same.withSources(suggestion.sources()));
    }

    /** What the labels found without anybody behind it, where all of it is what somebody says now; -1 for nothing. */
    private int nobodyIn(Saying suggestion) {
        int at = suggestion.sources().isEmpty() ? -1 : owner(contentOf, suggestion.contents());
        if (at < 0 || !sayings.get(at).sources().isEmpty()) return -1;
        Saying inside = sayings.get(at);
        return holds(suggestion, inside.cues()) && holds(suggestion, inside.contents()) ? at : -1;
    }

    private static boolean holds(Saying saying, List<Mention> mentions) {
        Mention content = saying.contents().get(0);
        for (Mention m : mentions)
            if (m.firstWord() < content.firstWord() || m.endWord() > content.endWord()) return false;
        return true;
    }

    /** Puts an attribution in the place of another; behind all where that is -1. */
    private void replace(int at, Saying saying) {
        if (at < 0) sayings.add(saying);
        else sayings.set(at, saying);
        own(saying, at < 0 ? sayings.size() - 1 : at);
    }

    /** Who owns one of the words; -1 for nobody. */
    private static int owner(int[] owners, List<Mention> mentions) {
        for (Mention m : mentions)
            for (int w = m.firstWord(); w < m.endWord(); w++) if (owners[w] >= 0) return owners[w];
        return -1;
    }

    /** Whether a suggestion takes no word from anybody but one: two may share a source, nothing else. */
    private boolean free(Saying s, int except) {
        return unowned(contentOf, s.contents(), except)
                && unowned(contentOf, s.cues(), except)
                && unowned(contentOf, s.sources(), except)
                && unowned(cueOf, s.cues(), except)
                && unowned(cueOf, s.contents(), except)
                && unowned(sourceOf, s.contents(), except);
    }

    private static boolean unowned(int[] owners, List<Mention> mentions, int except) {
        for (Mention m : mentions)
            for (int w = m.firstWord(); w < m.endWord(); w++) if (owners[w] >= 0 && owners[w] != except) return false;
        return true;
    }
}
