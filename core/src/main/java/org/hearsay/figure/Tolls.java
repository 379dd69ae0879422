package org.hearsay.figure;

import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.number.Numeral;

/**
 * The toll that is said to have reached a number, however far before it: "the death toll from a strike on a camp near Tolm rose to 43,
 * up from 31", "deaths in the shelling of Tolm passed 200". What else is told in between, of strikes and camps, says nothing of the number.
 */
final class Tolls {
    private static final Set<String> TO = Set.of("to", "at", "past", "above", "beyond");
    private static final Set<String> PUT = Set.of("put", "puts", "putting", "estimated", "given", "placed");
    private static final Set<String> LEADS = Set.of("of", "the", "people", "civilians", "more");
    private static final int REACH = 40;
    private static final int HEDGED = 6;

    private final Page page;
    private final Set<String> reaching;
    private final Set<String> changed;
    private final Set<String> tolls;
    private final Set<String> sufferers;

    Tolls(Page page, WordSets sets) {
        this.page = page;
        this.reaching = sets.get("reaching");
        this.changed = sets.get("changed");
        this.tolls = sets.get("tolls");
        this.sufferers = sets.get("sufferers");
    }

    /** The word that says what the number counts: "toll", "wounded"; -1 where no toll is said to have reached the number. */
    int of(Numeral n) {
        int first = page.sentence(n.numberWord()).firstWord();
        int before = n.firstWord() - 1;
        if (before <= first) return -1;
        if (isOld(before, first)) return noun(before - 1, first, false);
        int from = changedFrom(n, before, first);
        if (from >= 0) return noun(from - 1, first, false);
        int w = TO.contains(page.lower(before)) ? before - 1 : before;
        if (w < before && isNoun(w, first)) return w;
        while (w > first && page.tag(w) == Tag.RB) w--;
        boolean reached = reaching.contains(page.lower(w)) || w < before && PUT.contains(page.lower(w));
        return reached ? noun(w - 1, first, true) : -1;
    }

    /** "The toll rose and the price climbed to 43": whether the toll that is told of before the number reached something else. */
    boolean isOver(Numeral n, int toll) {
        if (toll < 0 || !tolls.contains(page.lower(toll))) return false;
        int reached = 0;
        for (int w = toll + 1; w < n.firstWord(); w++) if (isReached(w, toll)) reached++;
        return reached > 1;
    }

    /** "Up from 31", behind another number. */
    private boolean isOld(int from, int first) {
        if (!page.lower(from).equals("from") || from - 1 <= first) return false;
        if (!page.lower(from - 1).equals("up") && !page.lower(from - 1).equals("down")) return false;
        for (int w = from - 2; w >= first; w--) if (page.tag(w) == Tag.CD) return true;
        return false;
    }

    /** Where "from" stands in "raised the death toll of the shelling from 12 to 17", for either number; -1 where it does not. */
    private int changedFrom(Numeral n, int before, int first) {
        int from = page.lower(before).equals("from")
                        && n.endWord() < page.size()
                        && page.lower(n.endWord()).equals("to")
                ? before
                : -1;
        if (page.lower(before).equals("to") && page.tag(before - 1) == Tag.CD)
            for (int w = before - 2; w >= Math.max(first, before - HEDGED); w--)
                if (page.lower(w).equals("from")) from = w;
        for (int w = from - 1; w >= first; w--) if (changed.contains(page.lower(w))) return from;
        return -1;
    }

    /** The nearest toll before a word; with {@code subject}, -1 where a verb of another subject stands between. */
    private int noun(int from, int first, boolean subject) {
        for (int w = from; w >= Math.max(first, from - REACH); w--) {
            if (isNoun(w, first)) return w;
            if (subject && isReached(w, first)) return -1;
        }
        return -1;
    }

    /** "The toll rose and the price climbed to 43": what stands before another verb is not its subject. */
    private boolean isReached(int w, int first) {
        boolean relative = w > first && (page.tag(w - 1) == Tag.WDT || page.tag(w - 1) == Tag.WP);
        return reaching.contains(page.lower(w)) && page.tag(w).isFinite() && !relative;
    }

    private boolean isNoun(int w, int first) {
        if (page.triggers(w).isEmpty()) return false;
        String word = page.lower(w);
        return tolls.contains(word) || sufferers.contains(word) && w > first && LEADS.contains(page.lower(w - 1));
    }
}
