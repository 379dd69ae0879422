package org.hearsay.figure;

import java.util.Set;
import org.hearsay.grammar.Tag;

/** Knows words that say what was done only in one turn of phrase: "10,000 strong", "laid down their arms". */
final class Meanings {
    private static final int NEAR = 5;
    private static final int FAR = 8;
    private static final Set<String> LAYING = Set.of("laid", "lay", "laying");
    private static final Set<String> ARMS = Set.of("arms", "weapons", "guns");

    private Meanings() {}

    /** Whether a word has its meaning there; words of one meaning always have. */
    static boolean holds(Page page, int word) {
        String lower = page.lower(word);
        if (lower.equals("strong")) return isOfNumber(page, word);
        if (lower.startsWith("recover")) return isOfThings(page, word);
        return !LAYING.contains(lower) || isOfArms(page, word);
    }

    /** "10,000 strong", "20 men strong", but not "a strong blow". */
    private static boolean isOfNumber(Page page, int strong) {
        return strong > 0 && (page.tag(strong - 1) == Tag.CD || page.unit(strong - 1) != null);
    }

    /** "Recovered two rifles", "two rifles were recovered": people and bodies are not seized so. */
    private static boolean isOfThings(Page page, int recovered) {
        int behind = recovered + 1;
        int end = Math.min(page.sentence(recovered).endWord(), recovered + FAR);
        while (behind < end && !isUnit(page, behind) && page.tag(behind) != Tag.IN) behind++;
        if (behind < end && isUnit(page, behind)) return !Classes.isPeople(String.valueOf(page.unit(behind)));
        int before = recovered - 1;
        int first = Math.max(page.sentence(recovered).firstWord(), recovered - NEAR);
        while (before >= first && !isUnit(page, before)) before--;
        return before >= first && !Classes.isPeople(String.valueOf(page.unit(before)));
    }

    private static boolean isUnit(Page page, int w) {
        String unit = page.unit(w);
        return unit != null && !unit.equals(FigureLexicon.NONE);
    }

    private static boolean isOfArms(Page page, int laid) {
        int end = Math.min(page.sentence(laid).endWord(), laid + NEAR);
        if (laid + 1 >= end || !page.lower(laid + 1).equals("down")) return false;
        for (int w = laid + 2; w < end; w++) if (ARMS.contains(page.lower(w))) return true;
        return false;
    }
}
