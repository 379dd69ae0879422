package org.hearsay.figure;

import java.util.Set;
import org.hearsay.number.Numeral;
import org.hearsay.text.Sentence;

/** Whether a number has been replaced by another: "raising the toll from 13 to 18", "not 13 as first reported". */
final class Outdated {
    private static final int NEAR = 10;
    private static final int FAR = 20;
    private final Page page;
    private final Set<String> changed;
    private final Set<String> earlier;
    private final Set<String> first;
    private final Set<String> given;
    private final Set<String> then;
    private final Set<String> total;

    Outdated(Page page, WordSets sets) {
        this.page = page;
        this.changed = sets.get("changed");
        this.earlier = sets.get("earlier");
        this.first = sets.get("first");
        this.given = sets.get("given");
        this.then = sets.get("then");
        this.total = sets.get("total");
    }

    boolean is(Numeral n) {
        Sentence sentence = page.sentence(n.numberWord());
        int before = n.firstWord() - 1;
        return isFrom(sentence, before)
                || isEarlier(sentence, before)
                || isFirst(sentence, n)
                || isGiven(sentence, n)
                || isCorrected(sentence, n);
    }

    /** "Rose from 13 to 18", "down from 25". */
    private boolean isFrom(Sentence sentence, int before) {
        if (before < sentence.firstWord() || !page.lower(before).equals("from")) return false;
        for (int w = before - 1; w >= Math.max(sentence.firstWord(), before - FAR); w--)
            if (changed.contains(page.lower(w))) return true;
        return false;
    }

    /** "An earlier toll of 13", "previously given as 13"; but not "a day earlier six ...", "earlier reports that 12 ...". */
    private boolean isEarlier(Sentence sentence, int before) {
        for (int w = before; w >= Math.max(sentence.firstWord(), before - 4); w--)
            if (earlier.contains(page.lower(w)))
                return w == before ? !page.lower(w).equals("earlier") : given.contains(page.lower(w + 1));
        return false;
    }

    /** "First reported 13 dead but later said 18 were killed". */
    private boolean isFirst(Sentence sentence, Numeral n) {
        for (int w = n.firstWord() - 2; w >= Math.max(sentence.firstWord(), n.firstWord() - 5); w--) {
            if (!first.contains(page.lower(w)) || !given.contains(page.lower(w + 1))) continue;
            for (int v = n.endWord(); v < sentence.endWord(); v++) if (then.contains(page.lower(v))) return true;
        }
        return false;
    }

    /** "The toll of 49 that it gave a day earlier", "the figure of 49 announced on the day before" by whoever has another now. */
    private boolean isGiven(Sentence sentence, Numeral n) {
        int of = n.firstWord() - 1;
        if (of <= sentence.firstWord() || !page.lower(of).equals("of") || !total.contains(page.lower(of - 1)))
            return false;
        boolean gave = false;
        for (int w = n.endWord(); w < Math.min(sentence.endWord(), n.endWord() + NEAR); w++) {
            if (page.lower(w).equals(",")) return false;
            gave |= given.contains(page.lower(w)) && page.tag(w).isVerb();
            if (gave && earlier.contains(page.lower(w))) return true;
        }
        return false;
    }

    /** "Not 13 as first reported". */
    private boolean isCorrected(Sentence sentence, Numeral n) {
        int before = n.firstWord() - 1;
        if (before < sentence.firstWord() || !page.lower(before).equals("not")) return false;
        for (int w = n.endWord(); w + 1 < Math.min(sentence.endWord(), n.endWord() + 4); w++)
            if (page.lower(w).equals("as")
                    && (first.contains(page.lower(w + 1)) || earlier.contains(page.lower(w + 1)))) return true;
        return false;
    }
}
