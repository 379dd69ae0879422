package org.hearsay.figure;

import java.util.Set;
import org.hearsay.grammar.Tag;

/** Knows those who do something to others: "killed by two gunmen", "seven strikes have killed 31 people". */
final class Agents {
    /** Between verbs of one thought: "reported killed", "stabbed, shot or burned". */
    private static final Set<String> BINDING = Set.of(",", "and", "or");

    /** Before what somebody is said to do: "suspected of killing", "wanted for wounding". */
    private static final Set<String> DOING = Set.of("of", "for", "with");

    /** To whom something is done. */
    private static final Set<String> OTHERS = Set.of("him", "her", "them", "us", "me");

    /** So many words may stand between what was done and "by". */
    private static final int NEAR = 4;

    private static final int PHRASE = 10;

    private final Page page;
    private final Passive passive;
    private final Clauses clauses;
    private final Set<String> copulas;
    private final Set<String> perfect;
    private final Set<String> time;
    private final Set<String> projectiles;
    private final Set<String> suffering;
    private final Set<String> changed;
    private final Set<String> accused;
    private final Set<String> wheres;

    Agents(Page page, WordSets sets) {
        this.page = page;
        this.passive = new Passive(page, sets);
        this.clauses = new Clauses(page);
        this.copulas = sets.get("copula");
        this.perfect = sets.get("perfect");
        this.time = sets.get("period");
        this.projectiles = sets.get("projectile");
        this.suffering = sets.get("suffering");
        this.changed = sets.get("changed");
        this.accused = sets.get("accused");
        this.wheres = sets.get("where");
    }

    /** Whether those counted do what the words beside them speak of; what was launched is known by what it hits. */
    boolean holds(Sighting s) {
        if (projectiles.contains(String.valueOf(s.counted().unitClass()))) return false;
        if (s.counted().isEmpty() && !s.counted().partitive() && s.rightGap() == 0) return isBy(s);
        return isBy(s) || isActive(s) || isBusy(s) || isOver(s) || !isGoverned(s) && isAccused(s);
    }

    /** "Hundreds gathered to mourn the dead": they do something else, and nothing is done to them. */
    private boolean isBusy(Sighting s) {
        if (s.counted().isEmpty() || s.inside() >= 0 || isGoverned(s)) return false;
        int end = page.sentence(s.numeral().numberWord()).endWord();
        int w = verb(s.after(), end);
        if (w >= end || w >= s.right() && s.right() >= 0) return false;
        Tag tag = page.tag(w);
        boolean finite = tag == Tag.VBD || tag == Tag.VBZ || tag == Tag.VBP;
        String word = page.lower(w);
        if (!finite || copulas.contains(word) || perfect.contains(word) || suffering.contains(word)) return false;
        if (passive.isBetween(w + 1, s.right())) return false;
        boolean bound = s.right() >= 0;
        for (int v = w + 1; v < s.right(); v++) bound &= BINDING.contains(page.lower(v)) || page.tag(v) == Tag.RB;
        return !bound && (s.right() < 0 || page.triggers(s.right()).get(0).kind() != Trigger.Kind.BECAME);
    }

    /** "900 people have been infected and 45 have died": what befell the others is told of others. */
    private boolean isOver(Sighting s) {
        if (s.counted().isEmpty() || s.inside() >= 0 || s.right() >= 0 || isGoverned(s)) return false;
        int end = page.sentence(s.numeral().numberWord()).endWord();
        return s.left() < 0 && clauses.end(s.after(), end) < end;
    }

    /** Behind adverbs and one phrase that says where or when: "in Tolm on Monday gathered". */
    private int verb(int after, int end) {
        int w = after;
        while (w < end && page.tag(w) == Tag.RB) w++;
        if (w >= end || !wheres.contains(page.lower(w))) return w;
        int limit = Math.min(end, w + PHRASE);
        for (int v = w + 1; v < limit; v++) {
            Tag tag = page.tag(v);
            if (tag == Tag.VBD) return v;
            boolean inside = tag.isNoun() || tag == Tag.DT || tag == Tag.JJ || tag == Tag.IN || tag == Tag.PRPS;
            if (!inside || !page.triggers(v).isEmpty()) return w;
        }
        return w;
    }

    /** "Five members have been charged with the killing", "charged three officers with the killing". */
    private boolean isAccused(Sighting s) {
        int w = s.after();
        int end = Math.min(page.sentence(s.numeral().numberWord()).endWord(), w + NEAR);
        while (w < end && (perfect.contains(page.lower(w)) || page.tag(w) == Tag.RB || passive.isBetween(w, w + 1)))
            w++;
        if (w < end && w > s.after() && accused.contains(page.lower(w))) return true;
        int before = s.numeral().firstWord() - 1;
        return before > 0 && page.lower(before).equals("charged");
    }

    /** "Was hacked to death by at least three assailants", but not "the number of those killed rose by three". */
    private boolean isBy(Sighting s) {
        int by = s.numeral().firstWord() - 1;
        if (by > 0 && page.tag(by) == Tag.DT) by--;
        if (by < 0 || !page.lower(by).equals("by") || s.left() < 0 || s.inside() >= 0) return false;
        if (by - s.left() > NEAR || s.right() >= 0 && s.rightGap() == 0) return false;
        for (int w = s.left() + 1; w < by; w++)
            if (changed.contains(page.lower(w)) || page.tag(w).isVerb()) return false;
        return true;
    }

    /** A verb that is not passive, with somebody or something behind it. */
    private boolean isActive(Sighting s) {
        if (s.right() < 0 || s.inside() >= 0 || isGoverned(s)) return false;
        Trigger does = page.triggers(s.right()).get(0);
        if (does.kind() != Trigger.Kind.DID || does.event().equals("losses_unspecified")) return false;
        if (page.tag(s.right()) == Tag.VBG) return s.right() > s.after() && DOING.contains(page.lower(s.right() - 1));
        if (passive.isBetween(s.after(), s.right())) return false;
        boolean has = hasDone(s);
        return (has || s.rightGap() == 0 && !s.counted().isEmpty()) && hasObject(s.right() + 1, has);
    }

    private boolean isGoverned(Sighting s) {
        return s.left() >= 0
                && s.leftGap() <= 1
                && page.triggers(s.left()).get(0).kind() != Trigger.Kind.BECAME;
    }

    private boolean hasDone(Sighting s) {
        int w = s.right() - 1;
        while (w >= s.after() && page.tag(w) == Tag.RB) w--;
        return w >= s.after() && perfect.contains(page.lower(w));
    }

    /** "Ten killed 30 injured": something else is done to those behind. */
    private boolean isDoneTo(int number) {
        int end = Math.min(page.sentence(number).endWord(), number + NEAR);
        for (int w = number + 1; w < end && page.tag(w) != Tag.CC; w++)
            if (!page.triggers(w).isEmpty()) return true;
        return false;
    }

    /** Nouns alone stand behind "have killed", but also behind "ten killed": there a number or an article is asked for. */
    private boolean hasObject(int from, boolean has) {
        int w = from;
        while (w < page.size() && (page.tag(w) == Tag.RB || page.tag(w) == Tag.RP)) w++;
        if (w + 1 >= page.size()) return false;
        Tag tag = page.tag(w);
        if (tag == Tag.PRP) return OTHERS.contains(page.lower(w));
        if (tag == Tag.DT || tag == Tag.PRPS) return !time.contains(page.lower(w + 1));
        if (tag == Tag.CD) return has || !isDoneTo(w);
        if (tag.isName() && page.capitalized(w)) return !time.contains(page.lower(w));
        if (!has) return false;
        boolean more = page.lower(w).equals("at") || page.lower(w).equals("more");
        return more || (tag == Tag.JJ || tag.isNoun()) && !time.contains(page.lower(w));
    }
}
