package org.hearsay.figure;

import java.util.Set;
import org.hearsay.grammar.Tag;

/** Knows words that say what was done only in one turn of phrase: "10,000 strong", "laid down their arms". */
final class Meanings {
    private static final int NEAR = 5;
    private static final int FAR = 8;
    private static final Set<String> LAYING = Set.of("laid", "lay", "laying");
    /** What is executed without anybody being killed by the word. */
    private static final Set<String> PLANS = Set.of(
            "attack",
            "attacks",
            "operation",
            "operations",
            "order",
            "orders",
            "plan",
            "plans",
            "raid",
            "strategy",
            "warrant",
            "warrants");

    private static final Set<String> ARMS = Set.of("arms", "weapons", "guns");

    private Meanings() {}

    /** Whether a word has its meaning there; words of one meaning always have. */
    static boolean holds(Page page, int word) {
        String lower = page.lower(word);
        if (lower.equals("strong")) return isOfNumber(page, word);
        if (lower.startsWith("recover")) return isOfThings(page, word);
        if (lower.startsWith("execut") && page.tag(word).isVerb()) return !isOfPlan(page, word);
        if (lower.equals("jammed") || lower.equals("suppressed")) return isOfFlying(page, word);
        if (lower.equals("brought") || lower.equals("bringing"))
            return word + 1 < page.size() && page.lower(word + 1).equals("down");
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

    /** "Planned and executed", "executed the attack": carried out. */
    private static boolean isOfPlan(Page page, int executed) {
        if (executed > 1
                && page.lower(executed - 1).equals("and")
                && page.lower(executed - 2).startsWith("plan")) return true;
        int end = Math.min(page.sentence(executed).endWord(), executed + NEAR);
        for (int w = executed + 1; w < end && page.tag(w) != Tag.PUNCT; w++)
            if (PLANS.contains(page.lower(w))) return true;
        return false;
    }

    /** "233 drones were shot down and 55 were suppressed": what flies is named before it. */
    private static boolean isOfFlying(Page page, int word) {
        for (int w = word - 1; w >= page.sentence(word).firstWord(); w--)
            if ("aircraft".equals(page.unit(w)) || "missiles".equals(page.unit(w))) return true;
        return false;
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
