package org.hearsay.figure;

import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.number.Numeral;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads losses as communiqués list them, what was lost before how many: "personnel – about 1,160; tanks – 16 (+3)", an entry a line or all in one. */
final class LossLists {
    private static final int LINES = 16;
    private static final int LONGEST_LINE = 16;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "‒", "―", ":");

    private LossLists() {}

    /** What stands before the number, in a list of losses; null where it is no entry of one. */
    static @Nullable Counted entry(Page page, Numeral n) {
        int head = n.firstWord() - 2;
        Sentence sentence = page.sentence(n.numberWord());
        if (n.kind() != Numeral.Kind.DIGITS || head < sentence.firstWord() || !DASHES.contains(page.lower(head + 1)))
            return null;
        boolean ends = n.endWord() >= sentence.endWord() || page.tag(n.endWord()) == Tag.PUNCT;
        String unit = page.unit(head);
        if (!ends || unit == null || unit.equals(FigureLexicon.NONE) || !isOfLosses(page, head)) return null;
        int first = head;
        while (first > sentence.firstWord() && isInside(page.tag(first - 1))) first--;
        return new Counted(first, head, head + 1, CountedFinder.kind(page, head, head + 1), false);
    }

    /** Whether a number is an entry. */
    static boolean isEntry(Sighting s) {
        return s.share() == Sighting.Share.NONE
                && !s.counted().isEmpty()
                && s.counted().end() < s.numeral().firstWord();
    }

    /** "7,400 (+16) tanks", in a list of losses. */
    static boolean isGrown(Page page, Sighting s) {
        int growth = s.numeral().endWord() + 2;
        if (growth >= page.size() || s.counted().first() < growth || s.counted().unitClass() == null) return false;
        return page.lower(growth - 1).equals("+")
                && page.lower(growth - 2).equals("(")
                && isOfLosses(page, s.numeral().firstWord());
    }

    /** "(+16)": by how much it grew. */
    static boolean isGrowth(Page page, Numeral n) {
        int before = n.firstWord() - 1;
        return before > 0
                && page.lower(before).equals("+")
                && page.lower(before - 1).equals("(");
    }

    private static boolean isInside(Tag tag) {
        return tag.isNoun() || tag == Tag.JJ || tag == Tag.VBN;
    }

    /** Whether "losses" is said before it in its sentence, or at the head of the lines to which it belongs. */
    private static boolean isOfLosses(Page page, int word) {
        int own = page.layout.sentenceOf(word);
        for (int s = own; s >= Math.max(0, own - LINES); s--) {
            Sentence line = page.layout.sentences().get(s);
            for (int w = line.firstWord(); w < Math.min(line.endWord(), s == own ? word : line.endWord()); w++)
                if (page.lower(w).equals("losses")) return true;
            if (s != own && line.endWord() - line.firstWord() > LONGEST_LINE) return false;
        }
        return false;
    }
}
