package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what the labels say and what grammar suggests. The labels have seen the suggestions, so they go first:
 * a suggestion only fills what they left empty.
 */
final class Merger {
    private final double least;
    private final List<Saying> sayings;

    private Merger(List<Saying> labelled, double least) {
        this.sayings = new ArrayList<>(labelled);
        this.least = least;
    }

    /** One set of outermost attributions, each with content; suggestions without a label must score over {@code least}. */
    static List<Saying> merge(List<Saying> labelled, List<Scored> suggested, double least) {
        Merger merger = new Merger(labelled, least);
        List<Scored> order = new ArrayList<>(suggested);
        order.sort(Comparator.comparingDouble(s -> -s.score()));
        for (Scored s : order) merger.fill(s);
        merger.sayings.removeIf(s -> s.contents().isEmpty());
        return merger.sayings;
    }

    private void fill(Scored scored) {
        Saying suggestion = scored.saying();
        Saying same = withCue(suggestion.cues().get(0));
        if (same == null) {
            if (scored.score() > least && free(suggestion, null)) sayings.add(suggestion);
            return;
        }
        int at = sayings.indexOf(same);
        if (same.contents().isEmpty()) {
            if (free(suggestion, same)) sayings.set(at, suggestion);
        } else if (same.sources().isEmpty() && !suggestion.sources().isEmpty() && outside(suggestion.sources()))
            sayings.set(at, same.withSources(suggestion.sources()));
    }

    private @Nullable Saying withCue(Mention cue) {
        for (Saying s : sayings) if (touch(s.cues(), List.of(cue))) return s;
        return null;
    }

    /** Whether the words are in nobody's content. */
    private boolean outside(List<Mention> words) {
        for (Saying s : sayings) if (touch(s.contents(), words)) return false;
        return true;
    }

    private boolean free(Saying suggestion, @Nullable Saying except) {
        for (Saying s : sayings) if (s != except && clash(s, suggestion)) return false;
        return true;
    }

    /** Whether two cannot both be: two may share a source, nothing else. */
    private static boolean clash(Saying a, Saying b) {
        return touch(a.contents(), b.contents())
                || touch(a.contents(), b.cues())
                || touch(a.contents(), b.sources())
                || touch(a.cues(), b.cues())
                || touch(a.cues(), b.contents())
                || touch(a.sources(), b.contents());
    }

    private static boolean touch(List<Mention> some, List<Mention> others) {
        for (Mention a : some)
            for (Mention b : others) if (a.firstWord() < b.endWord() && b.firstWord() < a.endWord()) return true;
        return false;
    }
}
