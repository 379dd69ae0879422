package org.hearsay.figure;

import org.hearsay.grammar.Tag;
import org.jspecify.annotations.Nullable;

/** Knows numbers that are told in one list: "three bridges, two depots and six trucks". */
final class Lists {
    private final Page page;

    Lists(Page page) {
        this.page = page;
    }

    /** Whether a number goes on with the list of the one before: nothing is done or said between, and no new thought begins. */
    boolean goOn(@Nullable Sighting before, Sighting s) {
        if (before == null) return false;
        int first = s.numeral().firstWord();
        int from = before.after();
        if (from > first || page.layout.sentenceOf(from - 1) != page.layout.sentenceOf(first)) return false;
        boolean joined = false;
        for (int w = from; w < first; w++) {
            String word = page.lower(w);
            if (word.equals(",") || word.equals("and") || word.equals("or") || word.equals(";")) joined = true;
            else if (!page.triggers(w).isEmpty() || !isOfThings(page.tag(w))) return false;
        }
        return joined;
    }

    /**
     * Where a list that goes on behind those counted ends: at "were" in "eight drones, a boat and three missiles were", "two gunmen and a policeman died"; {@code after}
     * where none does, as before a new thought ("two women and three children, and 40 were hurt").
     */
    int end(int after, int sentenceEnd) {
        boolean counts = false;
        int w = after;
        for (; w < sentenceEnd; w++) {
            if (isJoining(w)) {
                if (isJoining(w + 1)) return after;
                counts = false;
                continue;
            }
            if (!page.triggers(w).isEmpty() || !isOfThings(page.tag(w))) break;
            counts |= page.tag(w) == Tag.CD || page.isArticle(w);
        }
        boolean done =
                w < sentenceEnd && page.tag(w) == Tag.VBN && !page.triggers(w).isEmpty();
        return counts && w < sentenceEnd && (done || page.tag(w).isFinite()) ? w : after;
    }

    private boolean isJoining(int w) {
        return page.lower(w).equals(",") || page.lower(w).equals("and");
    }

    private static boolean isOfThings(Tag tag) {
        return tag.isNoun() || tag == Tag.JJ || tag == Tag.DT || tag == Tag.CD;
    }
}
