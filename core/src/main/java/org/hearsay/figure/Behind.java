package org.hearsay.figure;

import java.util.EnumSet;
import java.util.Set;
import org.hearsay.grammar.Tag;

/**
 * Where the sentence goes on behind those counted: past "of them", past an apposition between commas, past a phrase that
 * says where before an auxiliary.
 */
final class Behind {
    private static final int LONGEST = 10;
    private static final int LONGEST_LIST = 16;
    /** Said of one: "20 civilians, including a boy, and one child was injured" tells of the child alone. */
    private static final Set<String> OF_ONE = Set.of("was", "is", "has");

    private static final Set<Tag> INSIDE =
            EnumSet.of(Tag.DT, Tag.JJ, Tag.JJS, Tag.IN, Tag.TO, Tag.POS, Tag.PRPS, Tag.CC);
    private final Page page;
    private final Set<String> those;
    private final Set<String> auxiliaries;
    private final Set<String> barriers;
    private final Set<String> ages;
    private final Set<String> joining;
    private final Set<String> parts;
    private final Lists lists;

    Behind(Page page, WordSets sets) {
        this.page = page;
        this.those = sets.get("those");
        this.auxiliaries = sets.get("auxiliary");
        this.barriers = sets.get("barrier");
        this.ages = sets.get("age");
        this.joining = sets.get("joining");
        this.parts = sets.get("part");
        this.lists = new Lists(page);
    }

    /** The word at which to look for what was done; {@code after} where nothing is passed. */
    int of(Counted counted, int after, int sentenceEnd) {
        int start = pastAges(counted.isEmpty() ? ofThose(after) : after, sentenceEnd);
        int limit = Math.min(sentenceEnd, start + LONGEST);
        if (start >= limit) return after;
        if (page.lower(start).equals(",")) return apposition(start, limit);
        return opens(start) ? phrase(start, limit) : start;
    }

    /** Behind "aged 4, 7 and 9 and their mother": how old they are, and who else. */
    private int pastAges(int aged, int end) {
        if (aged >= end || !ages.contains(page.lower(aged))) return aged;
        int w = aged + 1;
        while (w < end && (page.tag(w) == Tag.CD || joining.contains(page.lower(w)))) w++;
        if (!page.lower(w - 1).equals("and")) return w;
        while (w < end
                && (page.tag(w) == Tag.PRPS
                        || page.tag(w) == Tag.JJ
                        || page.tag(w).isNoun())) w++;
        return w;
    }

    /** Behind "of them", which says no more than the number. */
    private int ofThose(int after) {
        boolean of = after + 1 < page.size() && page.lower(after).equals("of");
        return of && those.contains(page.lower(after + 1)) ? after + 2 : after;
    }

    /** "60 soldiers, most of them conscripts, were": behind the second comma, before an auxiliary. */
    private int apposition(int comma, int limit) {
        boolean part = comma + 2 < limit
                && page.tag(comma + 1) == Tag.CD
                && page.lower(comma + 2).equals("of");
        if (comma + 1 < limit && parts.contains(page.lower(comma + 1)))
            return listed(comma, Math.min(page.sentence(comma).endWord(), comma + LONGEST_LIST));
        for (int w = comma + 1; w + 1 < limit; w++) {
            if (page.lower(w).equals(",") && auxiliaries.contains(page.lower(w + 1))) return w + 1;
            if (page.tag(w).isFinite() || !part && !page.triggers(w).isEmpty()) return comma;
        }
        return comma;
    }

    /** "11 soldiers, including a major, and 19 militants killed": behind the comma that ends it, and those who are counted next. */
    private int listed(int comma, int limit) {
        for (int w = comma + 2; w + 1 < limit; w++) {
            boolean ends = page.lower(w).equals(",");
            if (ends && (auxiliaries.contains(page.lower(w + 1)) || isDone(w + 1))) return w + 1;
            if (ends && page.lower(w + 1).equals("and")) {
                int end = lists.end(w + 1, page.sentence(w).endWord());
                boolean one = end < page.size() && OF_ONE.contains(page.lower(end));
                return end > w + 1 && !one ? end : comma;
            }
            if (page.tag(w).isFinite() || !page.triggers(w).isEmpty()) return comma;
        }
        return comma;
    }

    /** "Died" in "three people, including a boy, died". */
    private boolean isDone(int w) {
        return page.tag(w).isVerb() && !page.triggers(w).isEmpty();
    }

    /** "In" in "the fighters in the tunnels had", "living" in "the people living there were". */
    private boolean opens(int w) {
        Tag tag = page.tag(w);
        return tag == Tag.IN
                || (tag == Tag.VBG || tag == Tag.VBN || tag == Tag.JJ)
                        && page.triggers(w).isEmpty();
    }

    /** "The fighters in the tunnels had": at the auxiliary; a clause of its own ends it ("after a raid was"). */
    private int phrase(int first, int limit) {
        for (int w = first + 1; w < limit; w++) {
            if (auxiliaries.contains(page.lower(w))) return w;
            boolean inside = page.tag(w).isNoun() || INSIDE.contains(page.tag(w));
            if (!inside || !page.triggers(w).isEmpty() || barriers.contains(page.lower(w))) return first;
        }
        return first;
    }
}
