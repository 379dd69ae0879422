package org.hearsay.attribution;

import java.util.BitSet;
import java.util.List;

/**
 * Stretches that belong to one attribution, in the order of their place.
 *
 * @param sources who; empty when nobody is named
 * @param cues the attributing words; empty when there are none
 * @param contents what was said; may be empty until the linker is through
 */
record Saying(List<Mention> sources, List<Mention> cues, List<Mention> contents) {

    Saying {
        sources = List.copyOf(sources);
        cues = List.copyOf(cues);
        contents = List.copyOf(contents);
    }

    /** The words of all stretches of these attributions. */
    static BitSet taken(List<Saying> sayings) {
        BitSet taken = new BitSet();
        for (Saying s : sayings)
            for (List<Mention> part : List.of(s.sources, s.cues, s.contents))
                for (Mention m : part) taken.set(m.firstWord(), m.endWord());
        return taken;
    }

    Saying withSources(List<Mention> other) {
        return new Saying(other, cues, contents);
    }

    Saying withContents(List<Mention> other) {
        return new Saying(sources, cues, other);
    }
}
