package org.hearsay.figure;

import org.hearsay.grammar.Tag;
import org.hearsay.number.Numeral;
import org.jspecify.annotations.Nullable;

/** One person given by an article beside a number: "a woman and two children", "five soldiers and a civilian". */
final class OneMore {
    private static final int LONGEST = 5;

    private OneMore() {}

    /** Whether it stands behind a figure and "and". */
    static boolean follows(Page page, Sighting s, History history) {
        Sighting before = history.lastFigure();
        int and = s.numeral().firstWord() - 1;
        return before != null && isOne(s) && before.after() == and && isAnd(page, and);
    }

    /** Where the sentence goes on behind the number that it leads to ("a woman and two children"); -1 where it leads to none. */
    static int leads(Page page, Numeral one, int after, int sentenceEnd) {
        if (one.kind() != Numeral.Kind.ARTICLE || after + 2 >= sentenceEnd) return -1;
        if (!isAnd(page, after) || page.tag(after + 1) != Tag.CD) return -1;
        int w = after + 2;
        while (w < Math.min(sentenceEnd, after + LONGEST) && isName(page.tag(w))) w++;
        return w;
    }

    /** Whether it leads to a number, or follows one. */
    static boolean holds(Page page, Sighting s, History history) {
        int end = page.sentence(s.numeral().numberWord()).endWord();
        return isOne(s) && (follows(page, s, history) || leads(page, s.numeral(), s.after(), end) > 0);
    }

    private static boolean isOne(Sighting s) {
        @Nullable String unit = s.counted().unitClass();
        return s.numeral().kind() == Numeral.Kind.ARTICLE && unit != null && Classes.isPeople(unit);
    }

    private static boolean isAnd(Page page, int word) {
        return word >= 0 && page.lower(word).equals("and");
    }

    private static boolean isName(Tag tag) {
        return tag.isNoun() || tag == Tag.JJ;
    }
}
