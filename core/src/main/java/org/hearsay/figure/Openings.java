package org.hearsay.figure;

import java.util.Set;
import org.hearsay.number.Numeral;

/** Wholes that open their sentence: "Of the 144 freed, 95 are", "among 25 injured eight were". */
final class Openings {
    private Openings() {}

    /** "Of these, 121 were": whether the words for the whole open the sentence, {@code those} being the pronouns that may stand for it. */
    static boolean isBehindThose(Page page, Numeral number, Set<String> those) {
        int w = number.firstWord() - 1;
        if (w < 2 || page.sentence(w).firstWord() != w - 2) return false;
        return page.lower(w).equals(",") && page.lower(w - 2).equals("of") && those.contains(page.lower(w - 1));
    }

    /** Whether "of", "out of" or "among" before the number opens its sentence, or what is said behind "that", a quotation mark aside. */
    static boolean isOpened(Page page, Numeral number) {
        int first = page.sentence(number.numberWord()).firstWord();
        int that = number.firstWord() - 2;
        if (that > first && page.lower(that).equals("the")) that--;
        if (that > first
                && page.lower(that).equals("that")
                && page.lower(that + 1).equals("of")) return true;
        int w = number.firstWord() - 1;
        if (w > first && page.lower(w).equals("the")) w--;
        boolean of = w >= first && (page.lower(w).equals("of") || page.lower(w).equals("among"));
        if (of && w == first + 1 && page.lower(first).equals("out")) return true;
        return of && (w == first || w == first + 1 && !page.isLetters(first));
    }
}
