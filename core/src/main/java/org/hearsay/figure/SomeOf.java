package org.hearsay.figure;

import java.util.Set;

/** Knows figures that are told as some of those counted before: "12 people, including three women and two children". */
final class SomeOf {
    private final Page page;
    private final Lists lists;
    private final Set<String> parts;

    SomeOf(Page page, WordSets sets) {
        this.page = page;
        this.lists = new Lists(page);
        this.parts = sets.get("part");
    }

    /** Whether a number stands behind "including" and the like, or goes on with a list that does. */
    boolean holds(Sighting s, History history) {
        int before = s.numeral().firstWord() - 1;
        if (before >= 0 && parts.contains(page.lower(before)) || isAmongThem(before) || isOfThem(s)) return true;
        return history.figurePart() && isJoined(history, s);
    }

    /** "Three of them nurses". */
    private boolean isOfThem(Sighting s) {
        int of = s.numeral().endWord();
        return of + 1 < page.size()
                && page.lower(of).equals("of")
                && (page.lower(of + 1).equals("them") || page.lower(of + 1).equals("whom"));
    }

    /** "Among them three women". */
    private boolean isAmongThem(int before) {
        return before > 0 && page.lower(before).equals("them") && parts.contains(page.lower(before - 1));
    }

    /** "Including 18 children, and 913 wounded": others, of whom only what became of them is said. */
    private boolean isFate(Counted c) {
        return c.head() == c.first() && page.triggers(c.head()).stream().anyMatch(t -> t.kind() == Trigger.Kind.DID);
    }

    /** A semicolon ends the list. */
    private boolean isJoined(History history, Sighting s) {
        Sighting before = history.lastFigure();
        if (before == null || s.counted().isEmpty() || isFate(s.counted()) || !lists.goOn(before, s)) return false;
        for (int w = before.after(); w < s.numeral().firstWord(); w++)
            if (page.lower(w).equals(";")) return false;
        return true;
    }
}
