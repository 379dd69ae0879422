package org.hearsay.figure;

import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.number.Numeral;

/** Knows numbers that are told as some of a number right behind them: "seven of the eight missiles", "half the town's 40 shops". */
final class Shares {
    private static final int LONGEST = 5;
    private static final int OPENED = 10;
    private static final Set<String> RELATIVE = Set.of("who", "that", "which");
    private final Page page;
    private final Set<String> auxiliaries;
    private final Set<String> barriers;

    Shares(Page page, WordSets sets) {
        this.page = page;
        this.auxiliaries = sets.get("aux");
        this.barriers = sets.get("barrier");
    }

    /** Whether nothing stands between both but "of" and whose they are; a fraction needs no "of". */
    boolean isOf(Numeral part, Numeral whole) {
        boolean fraction = part.kind() == Numeral.Kind.FRACTION;
        if (!isCount(part) && !fraction && part.kind() != Numeral.Kind.SHARE || !isCount(whole)) return false;
        int w = part.endWord();
        if (w < page.size() && page.lower(w).equals("out")) w++;
        boolean of = w < whole.firstWord() && page.lower(w).equals("of");
        if (of) w++;
        else if (!fraction) return false;
        int to = whole.firstWord();
        if (to - w > LONGEST || to < w || !of && to == w) return false;
        for (int v = w; v < to; v++) if (!isOwner(v)) return false;
        return to == w || page.tag(to - 1) == Tag.DT || page.tag(to - 1) == Tag.PRPS || isPossessive(to - 1);
    }

    /** "Of the 14 drones, 12 were downed": the second number is some of the first and stands alone behind a comma. */
    boolean opens(Sighting whole, Sighting part) {
        if (!isCount(whole.numeral()) || !isCount(part.numeral()) || !Openings.isOpened(page, whole.numeral()))
            return false;
        int comma = part.numeral().firstWord() - 1;
        boolean near = comma - whole.after() <= OPENED
                && comma >= whole.after()
                && page.lower(comma).equals(",");
        return near && part.counted().isEmpty() && !whole.counted().isEmpty() && sameSentence(whole, part);
    }

    private boolean sameSentence(Sighting a, Sighting b) {
        return page.layout.sentenceOf(a.numeral().numberWord())
                == page.layout.sentenceOf(b.numeral().numberWord());
    }

    private static boolean isCount(Numeral n) {
        return n.kind() == Numeral.Kind.DIGITS || n.kind() == Numeral.Kind.WORDS || n.kind() == Numeral.Kind.RANGE;
    }

    private boolean isOwner(int w) {
        Tag tag = page.tag(w);
        return tag == Tag.DT || tag == Tag.PRPS || tag == Tag.JJ || tag.isNoun() || isPossessive(w);
    }

    private boolean isPossessive(int w) {
        return page.tag(w) == Tag.POS
                || page.lower(w).equals("'s")
                || page.lower(w).equals("’s");
    }

    /**
     * What is told of the whole right behind those counted: "of the 27 killed", "of the 40 in Tolm who were launched"; -1
     * where nothing is, or where it is all that is said ("Two of three soldiers killed").
     *
     * @param opening whether the part opens its sentence
     */
    int ofWhole(int after, int sentenceEnd, boolean opening) {
        int w = past(after, sentenceEnd);
        boolean relative = w < sentenceEnd && RELATIVE.contains(page.lower(w));
        if (!relative) w = after;
        if (relative) w++;
        while (relative && w < sentenceEnd && auxiliaries.contains(page.lower(w))) w++;
        if (w >= sentenceEnd || page.triggers(w).isEmpty()) return -1;
        boolean does = page.triggers(w).get(0).kind() == Trigger.Kind.BECAME;
        return relative || !does && (!opening || page.tags.hasFinite(w + 1, sentenceEnd)) ? w : -1;
    }

    /** Behind a phrase that says where: "in Tolm". */
    private int past(int from, int end) {
        if (from >= end || page.tag(from) != Tag.IN) return from;
        int w = from + 1;
        while (w < end
                && (page.tag(w) == Tag.DT
                        || page.tag(w) == Tag.JJ
                        || page.tag(w).isNoun())) w++;
        return w;
    }

    /** What is told of the part behind what is told of the whole: "were released" in "two of the nine men arrested were released"; else -1. */
    int ofPart(int from, int sentenceEnd) {
        for (int w = from; w < sentenceEnd && !barriers.contains(page.lower(w)) && page.tag(w) != Tag.CC; w++) {
            boolean said = !page.triggers(w).isEmpty() && page.tag(w).isVerb();
            if (said && auxiliaries.contains(page.lower(w - 1))) return w;
        }
        return -1;
    }
}
