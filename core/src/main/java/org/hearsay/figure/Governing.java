package org.hearsay.figure;

import java.util.Set;
import org.hearsay.grammar.Tag;
import org.jspecify.annotations.Nullable;

/** What was done where grammar says it though it stands apart: "the release of 144", "among the injured were three". */
final class Governing {
    private static final int NEAR = 8;
    private static final int OPENING = 2;
    private final Page page;
    private final Set<String> copulas;
    private final Set<String> opening;
    private final Set<String> detention;
    private final Set<String> border;
    private final Set<String> attacks;
    private final Set<String> things;
    private final Set<String> fleeing;

    Governing(Page page, WordSets sets) {
        this.page = page;
        this.copulas = sets.get("copula");
        this.opening = sets.get("opening");
        this.detention = sets.get("detention");
        this.border = sets.get("barrier");
        this.attacks = sets.get("attack");
        this.things = sets.get("thing");
        this.fleeing = sets.get("unarmed");
    }

    /** The event's class, null where none is said in one of these ways. */
    @Nullable
    String event(Sighting s) {
        if (s.left() >= 0 && (isOf(s) || isInverted(s)))
            return page.triggers(s.left()).get(0).event();
        if (isAttackOn(s)) return "damaged";
        if (isCritical(s)) return "injured";
        if (isExchanged(s)) return "other";
        if (isSought(s)) return "missing";
        if (isOverBorder(s)) return "displaced";
        return isDetained(s) ? "captured" : null;
    }

    /** "The attacks on two tankers": things are hit by them. */
    private boolean isAttackOn(Sighting s) {
        int on = s.numeral().firstWord() - 1;
        if (on > 1 && page.tag(on) == Tag.DT) on--;
        return on > 0
                && page.lower(on).equals("on")
                && attacks.contains(page.lower(on - 1))
                && things.contains(String.valueOf(s.counted().unitClass()));
    }

    /** "In exchange for 63 soldiers". */
    private boolean isExchanged(Sighting s) {
        int before = s.numeral().firstWord() - 1;
        return before > 0
                && page.lower(before).equals("for")
                && page.lower(before - 1).equals("exchange")
                && Classes.isPeople(String.valueOf(s.counted().unitClass()));
    }

    /** "Searching for 14 others". */
    private boolean isSought(Sighting s) {
        int before = s.numeral().firstWord() - 1;
        return before > 0
                && page.lower(before).equals("for")
                && page.lower(before - 1).startsWith("search")
                && isOfPeople(s);
    }

    /** "Seven are in critical condition", "16 were in a stable condition". */
    private boolean isCritical(Sighting s) {
        int is = s.after();
        int end = Math.min(page.sentence(s.numeral().numberWord()).endWord(), is + NEAR);
        if (is + 2 >= end
                || !copulas.contains(page.lower(is))
                || !page.lower(is + 1).equals("in")) return false;
        for (int w = is + 2; w < end; w++) if (page.lower(w).equals("condition")) return isOfPeople(s);
        return false;
    }

    /** "Some 40,000 people have crossed the border": who are no soldiers flee. */
    private boolean isOverBorder(Sighting s) {
        if (s.right() < 0 || s.rightGap() > 0 || !page.lower(s.right()).startsWith("cross")) return false;
        int into = s.right() + 1;
        if (!fleeing.contains(String.valueOf(s.counted().unitClass()))) return false;
        int end = Math.min(page.sentence(s.right()).endWord(), s.right() + NEAR);
        for (int w = into; w < end; w++) if (page.lower(w).equals("border")) return true;
        return into + 1 < end && page.lower(into).equals("into") && page.capitalized(into + 1);
    }

    private static boolean isOfPeople(Sighting s) {
        String unit = s.counted().unitClass();
        return unit == null ? s.counted().isEmpty() : Classes.isPeople(unit);
    }

    /** "The release of 144", "the deaths of the 12": a noun, "of" and the number. */
    private boolean isOf(Sighting s) {
        int before = s.numeral().firstWord() - 1;
        if (before > 1 && page.lower(before).equals("the")) before--;
        return s.left() == before - 1
                && page.lower(before).equals("of")
                && page.triggers(s.left()).stream().anyMatch(t -> t.kind() == Trigger.Kind.NOUN);
    }

    /** "Also killed were six", "among those still missing were two". */
    private boolean isInverted(Sighting s) {
        int before = s.numeral().firstWord() - 1;
        if (!copulas.contains(page.lower(before))) return false;
        int first = page.sentence(before).firstWord();
        for (int w = s.left() - 1; w >= first; w--)
            if (opening.contains(page.lower(w))) return w < first + OPENING || isClause(w);
        return false;
    }

    /** Whether a clause begins at the word or at the one before it: "said among those ...". */
    private boolean isClause(int word) {
        return border.contains(page.lower(word - 1)) || page.tag(word - 1).isVerb();
    }

    /** "116 are still in captivity". */
    boolean isHeld(Sighting s) {
        int w = s.after();
        if (w + 2 >= page.size() || !copulas.contains(page.lower(w)) || !isOfPeople(s)) return false;
        w++;
        while (w + 1 < page.size() && page.tag(w) == Tag.RB) w++;
        return page.lower(w).equals("in") && w + 1 < page.size() && detention.contains(page.lower(w + 1));
    }

    /** "Sent to a prison", "transferred to a detention centre", "remain in custody". */
    private boolean isDetained(Sighting s) {
        if (isHeld(s)) return true;
        if (s.right() < 0) return false;
        int in = s.right() + 1;
        boolean remain = page.lower(s.right()).startsWith("remain") && s.rightGap() == 0 && isOfPeople(s);
        if (remain && in + 2 < page.size() && page.lower(in).equals("in"))
            return detention.contains(page.lower(in + 1)) || detention.contains(page.lower(in + 2));
        String event = page.triggers(s.right()).get(0).event();
        if (!event.equals("deployed") && !event.equals("displaced")) return false;
        int end = Math.min(page.sentence(s.right()).endWord(), s.right() + NEAR);
        for (int w = s.right() + 1; w < end && !border.contains(page.lower(w)); w++)
            if (detention.contains(page.lower(w))) return true;
        return false;
    }
}
