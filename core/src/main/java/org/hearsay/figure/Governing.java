package org.hearsay.figure;

import java.util.Set;
import org.hearsay.grammar.Tag;
import org.jspecify.annotations.Nullable;

/** What was done where grammar says it though it stands apart: "the release of 144", "among the injured were three". */
final class Governing {
    private static final int NEAR = 8;
    private static final int OPENING = 2;
    private static final Set<String> FLYING = Set.of("missiles", "rockets", "aircraft", "munitions");
    private static final Set<String> LEAVING = Set.of("left", "leave", "leaves", "leaving");
    private static final Set<String> TAKEN =
            Set.of("taken", "rushed", "admitted", "brought", "sent", "transferred", "evacuated", "airlifted", "flown");
    private final Page page;
    private final Set<String> copulas;
    private final Set<String> opening;
    private final Set<String> detention;
    private final Set<String> border;
    private final Set<String> attacks;
    private final Set<String> things;
    private final Set<String> fleeing;
    private final Set<String> suffering;

    Governing(Page page, WordSets sets) {
        this.page = page;
        this.copulas = sets.get("copula");
        this.opening = sets.get("opening");
        this.detention = sets.get("detention");
        this.border = sets.get("barrier");
        this.attacks = sets.get("attack");
        this.things = sets.get("thing");
        this.fleeing = sets.get("unarmed");
        this.suffering = sets.get("suffering");
    }

    /** The event's class, null where none is said in one of these ways. */
    @Nullable
    String event(Sighting s) {
        if (s.left() >= 0 && (isOf(s) || isInverted(s)))
            return page.triggers(s.left()).get(0).event();
        if (isPutOut(s)) return "losses_unspecified";
        if (isNumberOf(s)) return page.triggers(s.left()).get(0).event();
        if (isAttackOn(s)) return "damaged";
        if (isAttackWith(s)) return "launched";
        if (isInHospital(s)) return isOfDead(s) ? "killed" : "injured";
        if (isHurt(s) || isWithInjuries(s)) return "injured";
        if (isCritical(s)) return "injured";
        if (isExchanged(s)) return "other";
        if (isSought(s) || isStillMissing(s)) return "missing";
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

    /** "Attacked with 355 drones", "hit the city with nine missiles": what flies is launched. */
    private boolean isAttackWith(Sighting s) {
        int with = s.numeral().firstWord() - 1;
        if (s.left() < 0 || with - s.left() > NEAR || !page.lower(with).equals("with")) return false;
        String unit = String.valueOf(s.counted().unitClass());
        return page.triggers(s.left()).stream().anyMatch(t -> t.event().equals("damaged"))
                && (page.tag(s.left()).isVerb() || attacks.contains(page.lower(s.left())))
                && FLYING.contains(unit);
    }

    /** "Put 3,073 enemy soldiers out of action". */
    private boolean isPutOut(Sighting s) {
        int put = s.numeral().firstWord() - 1;
        int out = s.after();
        return put >= 0
                && out + 2 < page.size()
                && (page.lower(put).equals("put") || page.lower(put).equals("putting"))
                && page.lower(out).equals("out")
                && page.lower(out + 1).equals("of")
                && page.lower(out + 2).equals("action");
    }

    /** "Put the number of wounded at 156", "brought the number of dead to 41". */
    private boolean isNumberOf(Sighting s) {
        int before = s.numeral().firstWord() - 1;
        int of = s.left() - 1;
        if (s.left() != before - 1 || !s.counted().isEmpty() || of < 2) return false;
        if (page.lower(of).equals("the") || page.lower(of).equals("those")) of--;
        return (page.lower(before).equals("at") || page.lower(before).equals("to"))
                && page.lower(of).equals("of")
                && page.lower(of - 1).equals("number");
    }

    /** "Another 42 were taken to hospital", "leaving 12 in hospital". */
    private boolean isInHospital(Sighting s) {
        if (!isOfPeople(s)) return false;
        int end = Math.min(page.sentence(s.numeral().numberWord()).endWord(), s.after() + NEAR);
        int w = s.after();
        boolean left = isLeft(s);
        while (!left && w < end && (copulas.contains(page.lower(w)) || page.tag(w) == Tag.RB || isPerfect(w))) w++;
        if (!left && (w == s.after() || w >= end || !TAKEN.contains(page.lower(w)))) return false;
        if (!left) w++;
        if (w >= end || !page.lower(w).equals(left ? "in" : "to")) return false;
        for (w++; w < end && (page.tag(w).isNoun() || page.tag(w) == Tag.DT || page.tag(w) == Tag.JJ); w++)
            if (page.lower(w).startsWith("hospital")) return true;
        return false;
    }

    private boolean isPerfect(int w) {
        return page.lower(w).equals("been")
                || page.lower(w).equals("have")
                || page.lower(w).equals("had");
    }

    /** "Leaving 16 in captivity": who is left so stands right behind the verb. */
    private boolean isLeft(Sighting s) {
        int verb = s.numeral().firstWord() - 1;
        return verb >= 0 && LEAVING.contains(page.lower(verb));
    }

    /** "Two soldiers sustained bullet wounds": injuries right behind the verb. */
    private boolean isHurt(Sighting s) {
        int verb = s.after();
        if (s.right() <= verb || s.rightGap() > OPENING + 1 || !suffering.contains(page.lower(verb))) return false;
        if (!page.tag(verb).isVerb() || !isOfPeople(s)) return false;
        for (int w = verb + 1; w < s.right(); w++)
            if (!page.tag(w).isNoun() && page.tag(w) != Tag.JJ && page.tag(w) != Tag.RB) return false;
        return isInjuries(s.right());
    }

    /** "41 bodies were brought to the hospital". */
    private boolean isOfDead(Sighting s) {
        int head = s.counted().head();
        return head >= 0
                && !page.triggers(head).isEmpty()
                && page.triggers(head).get(0).event().equals("killed");
    }

    /** "Left one dead and two soldiers with minor injuries". */
    private boolean isWithInjuries(Sighting s) {
        int with = s.after();
        if (s.right() <= with || s.inside() >= 0 || !page.lower(with).equals("with") || !isOfPeople(s)) return false;
        for (int w = with + 1; w < s.right(); w++) if (!page.tag(w).isNoun() && page.tag(w) != Tag.JJ) return false;
        return isInjuries(s.right());
    }

    private boolean isInjuries(int word) {
        return page.triggers(word).stream()
                .anyMatch(t -> t.kind() == Trigger.Kind.NOUN && t.event().equals("injured"));
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

    /** "Three hostages remained unaccounted for", "six remain missing". */
    private boolean isStillMissing(Sighting s) {
        int next = s.right() + 1;
        return s.right() == s.after()
                && next < page.size()
                && page.lower(s.right()).startsWith("remain")
                && isOfPeople(s)
                && page.triggers(next).stream().anyMatch(t -> t.event().equals("missing"));
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
        int after = s.after();
        if (isLeft(s) && after + 1 < page.size() && page.lower(after).equals("in") && isOfPeople(s))
            return detention.contains(page.lower(after + 1));
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
