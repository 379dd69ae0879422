package org.hearsay.figure;

import org.hearsay.grammar.Tag;

/** Knows where a thought ends and the next one counts somebody else: "900 people have been infected and 45 have died". */
final class Clauses {
    private static final int HEDGE = 4;
    private final Page page;

    Clauses(Page page) {
        this.page = page;
    }

    /** The "and" behind a finite verb before which the thought ends; {@code sentenceEnd} where none does. */
    int end(int from, int sentenceEnd) {
        boolean finite = false;
        for (int w = from; w + 1 < sentenceEnd; w++) {
            if (!page.triggers(w).isEmpty() || page.tag(w) == Tag.PUNCT) return sentenceEnd;
            finite |= page.tag(w).isFinite();
            if (finite && page.tag(w) == Tag.CC && counts(w + 1, sentenceEnd)) return w;
        }
        return sentenceEnd;
    }

    /** Whether a number stands there, a hedge aside: "and over 45,000". */
    private boolean counts(int from, int sentenceEnd) {
        for (int w = from; w < Math.min(sentenceEnd, from + HEDGE); w++) {
            if (page.tag(w) == Tag.CD) return true;
            if (page.tag(w).isVerb() || page.tag(w).isNoun() || page.tag(w) == Tag.PUNCT) return false;
        }
        return false;
    }
}
