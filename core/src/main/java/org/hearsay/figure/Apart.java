package org.hearsay.figure;

import java.util.Set;
import org.hearsay.grammar.Tag;

/**
 * Knows those of whom a verb of their own tells something else than what befell the others of the sentence: "killed thousands and
 * pushed millions to the brink", "40 were killed, and 14 million have been pushed to the brink".
 */
final class Apart {
    private static final int NEAR = 8;
    private static final Set<String> HARM = Set.of("killed", "injured", "casualties");
    private static final Set<String> LEAVING = Set.of("left", "leave", "leaves", "leaving");
    private final Page page;
    private final Governing governing;
    private final Set<String> auxiliaries;
    private final Set<String> copulas;
    private final Set<String> perfect;
    private final Set<String> claiming;
    private final Set<String> burial;
    private final Set<String> care;

    Apart(Page page, WordSets sets) {
        this.page = page;
        this.governing = new Governing(page, sets);
        this.auxiliaries = sets.get("aux");
        this.copulas = sets.get("copula");
        this.perfect = sets.get("perfect");
        this.claiming = sets.get("claiming");
        this.burial = sets.get("burial");
        this.care = sets.get("care");
    }

    /** Whether what befell others, told elsewhere in the sentence, is not told of them. */
    boolean holds(Sighting s, String event) {
        if (isCarried(s)) return HARM.contains(event);
        boolean told = s.inside() >= 0 || s.right() >= 0 && s.rightGap() <= NEAR;
        if (told || governing.event(s) != null) return false;
        return isLeft(s) || isObject(s) || isSubject(s);
    }

    /** "A car carrying four men, killing two": how many were in it. */
    private boolean isCarried(Sighting s) {
        int verb = s.numeral().firstWord() - 1;
        return verb >= 0
                && page.lower(verb).equals("carrying")
                && s.inside() < 0
                && (s.counted().isEmpty()
                        || Classes.isPeople(String.valueOf(s.counted().unitClass())));
    }

    /** "101 soldiers received medals": they do something else, and nothing says that they were sent. */
    boolean isDoer(Sighting s) {
        int w = s.after();
        while (w < page.size() && page.tag(w) == Tag.RB) w++;
        if (w + 1 >= page.size() || page.tag(w) != Tag.VBD || !isOtherVerb(w)) return false;
        Tag object = page.tag(w + 1);
        if (!object.isNoun() && object != Tag.DT && object != Tag.CD && object != Tag.JJ) return false;
        return s.inside() < 0
                && (s.left() < 0 || s.leftGap() > 0)
                && !s.counted().isEmpty();
    }

    /** "Left millions at risk": not dead or wounded, and they do not leave. */
    private boolean isLeft(Sighting s) {
        int verb = s.numeral().firstWord() - 1;
        return verb > 0 && LEAVING.contains(page.lower(verb)) && s.left() == verb && page.tag(s.after()) == Tag.IN;
    }

    /** "And pushed millions more to the brink": a verb behind "and" or a comma has them as its object. */
    private boolean isObject(Sighting s) {
        int verb = s.numeral().firstWord() - 1;
        if (verb < 1 || !isOtherVerb(verb) || s.left() < 0) return false;
        if (isUnknown(s.counted())) return true;
        int and = verb - 1;
        while (and > 0 && page.tag(and) == Tag.RB) and--;
        return page.tag(and) == Tag.CC || page.lower(and).equals(",");
    }

    /** "Had served four tours": nobody is known by that name. */
    private static boolean isUnknown(Counted c) {
        return !c.isEmpty() && c.unitClass() == null;
    }

    /** "And 14 million people have been pushed": the verb stands behind auxiliaries. */
    private boolean isSubject(Sighting s) {
        int and = s.numeral().firstWord() - 1;
        if (and < 1 || page.tag(and) != Tag.CC && !page.lower(and).equals(",")) return false;
        int end = page.sentence(and).endWord();
        int w = s.after();
        boolean passive = false;
        for (; w < end && (auxiliaries.contains(page.lower(w)) || page.tag(w) == Tag.RB); w++)
            passive |= copulas.contains(page.lower(w)) || perfect.contains(page.lower(w));
        return passive && w < end && page.tag(w) == Tag.VBN && isOtherVerb(w);
    }

    /** A verb that says nothing of what armies do to people, and none that only claims or finds it. */
    private boolean isOtherVerb(int w) {
        String verb = page.lower(w);
        return page.tag(w).isVerb()
                && page.triggers(w).isEmpty()
                && !auxiliaries.contains(verb)
                && !claiming.contains(verb)
                && !burial.contains(verb)
                && !care.contains(verb);
    }
}
