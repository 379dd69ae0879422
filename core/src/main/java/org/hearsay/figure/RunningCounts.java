package org.hearsay.figure;

import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.text.Sentence;

/**
 * Counts that run on by their words alone: what is counted since a day or since something began, and what the army of a
 * state has lost, as the guideline reads both.
 */
final class RunningCounts {
    private static final int REACH = 7;
    private static final long STATES = NameKind.bits(NameKind.ADJECTIVE, NameKind.STATE);

    private final Page page;
    private final NamedWords names;
    private final Set<String> barriers;
    private final Set<String> armies;
    private final Set<String> perfect;

    RunningCounts(Page page, NamedWords names, WordSets sets) {
        this.page = page;
        this.names = names;
        this.barriers = sets.get("barrier");
        this.armies = sets.get("army");
        this.perfect = sets.get("perfect");
    }

    boolean holds(Sighting s, String event) {
        return isSince(s) || event.equals("losses_unspecified") && isArmys(s);
    }

    /** "Since Tuesday, 40 have died", "40 have died since the siege began". */
    private boolean isSince(Sighting s) {
        Sentence sentence = page.sentence(s.numeral().numberWord());
        if (page.lower(sentence.firstWord()).equals("since")) return true;
        for (int w = s.after(); w < sentence.endWord() && !barriers.contains(page.lower(w)); w++)
            if (page.lower(w).equals("since")) return !isCompared(s.after(), w);
        return false;
    }

    /** "The deadliest attack since Tuesday", "the first raid since then". */
    private boolean isCompared(int first, int since) {
        for (int w = first; w < since; w++)
            if (page.tag(w) == Tag.JJS
                    || page.tag(w) == Tag.RBS
                    || page.lower(w).equals("first")) return true;
        return false;
    }

    /** "The Kestrian army has lost 40 men", "had suffered losses, including 40 men". */
    private boolean isArmys(Sighting s) {
        int first = page.sentence(s.numeral().numberWord()).firstWord();
        boolean has = false;
        for (int w = s.left(); w > first && w > s.left() - REACH; w--) {
            has |= perfect.contains(page.lower(w));
            if (armies.contains(page.lower(w))) return has && names.isAny(w - 1, STATES);
        }
        return false;
    }
}
