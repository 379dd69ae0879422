package org.hearsay.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which attribution inside an outermost one a word stands in. Words outside the outermost one's contents are in none. */
final class Nest {
    private final Draft outer;
    private final int first;
    private final @Nullable Draft[] cues;
    private final @Nullable Draft[] contents;

    /** One with nothing but the outermost attribution. */
    Nest(Draft outer) {
        this.outer = outer;
        List<Mention> said = outer.saying().contents();
        int end = 0;
        int start = Integer.MAX_VALUE;
        for (Mention m : said) {
            start = Math.min(start, m.firstWord());
            end = Math.max(end, m.endWord());
        }
        this.first = start;
        int size = said.isEmpty() ? 0 : end - start;
        this.cues = new Draft[size];
        this.contents = new Draft[size];
    }

    /** Adds an attribution: the first whose cue holds a word has it, and the last whose content does. */
    void add(Draft draft) {
        for (Mention m : draft.saying().cues())
            for (int w = from(m); w < to(m); w++) if (cues[w] == null) cues[w] = draft;
        addContents(draft);
    }

    /** Adds an attribution whose cue nobody will ask for. */
    void addContents(Draft draft) {
        for (Mention m : draft.saying().contents()) for (int w = from(m); w < to(m); w++) contents[w] = draft;
    }

    private int from(Mention m) {
        return Math.max(0, m.firstWord() - first);
    }

    private int to(Mention m) {
        return Math.min(cues.length, m.endWord() - first);
    }

    /** The attribution in whose cue a word stands; null where it stands in none. */
    @Nullable
    Draft cueAt(int word) {
        return holds(word) ? cues[word - first] : null;
    }

    /** The innermost attribution in whose content a word stands: the outermost where it stands in no other. */
    Draft around(int word) {
        Draft found = holds(word) ? contents[word - first] : null;
        return found == null ? outer : found;
    }

    private boolean holds(int word) {
        return word >= first && word - first < cues.length;
    }
}
