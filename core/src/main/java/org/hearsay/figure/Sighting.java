package org.hearsay.figure;

import org.hearsay.grammar.Tag;
import org.hearsay.number.Numeral;

/**
 * A numeral that may be a claimed figure, with what stands around it.
 *
 * @param numeral the number
 * @param counted the words for what is counted
 * @param inside the word with a trigger inside the counted phrase, -1 when there is none
 * @param right the first word with a trigger after the phrase, in the sentence; -1 when there is none
 * @param left the last word with a trigger before the numeral, in the sentence; -1 when there is none
 * @param rightGap words between the phrase and {@code right} that are not auxiliaries or adverbs
 * @param leftGap the same for {@code left}
 * @param share whether the number is one of two that are told as part and whole
 */
record Sighting(
        Numeral numeral, Counted counted, int inside, int right, int left, int rightGap, int leftGap, Share share) {

    /** "Seven" is the part and "eight" the whole in "seven of the eight missiles". */
    enum Share {
        NONE,
        PART,
        WHOLE
    }

    int after() {
        return counted.isEmpty() ? numeral.endWord() : Math.max(numeral.endWord(), counted.end());
    }

    /** Whether those counted are some of others: "six of the dead", "dozens of them", but not "dozens of victims". */
    boolean isOfSome(Page page) {
        int next = numeral.endWord() + 1;
        if (!counted.partitive() || numeral.kind() != Numeral.Kind.VAGUE || next >= page.size())
            return counted.partitive();
        Tag tag = page.tag(next);
        return tag == Tag.DT
                || tag == Tag.PRP
                || tag == Tag.PRPS
                || page.lower(next).equals("whom");
    }

    /** Whether what was done stands right beside it: all that an article may count by. */
    boolean isPlain() {
        String unit = counted.unitClass();
        if (unit == null || unit.equals(FigureLexicon.NONE)) return false;
        return inside >= 0 || left >= 0 && leftGap <= 2 || right >= 0 && rightGap == 0;
    }
}
