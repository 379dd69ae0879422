package org.hearsay.figure;

import org.hearsay.number.Numeral;

/** Wholes that open their sentence: "Of the 144 freed, 95 are", "among 25 injured eight were". */
final class Openings {
    private Openings() {}

    /** Whether "of" or "among" before the number opens its sentence, a quotation mark aside. */
    static boolean isOpened(Page page, Numeral number) {
        int first = page.sentence(number.numberWord()).firstWord();
        int w = number.firstWord() - 1;
        if (w > first && page.lower(w).equals("the")) w--;
        boolean of = w >= first && (page.lower(w).equals("of") || page.lower(w).equals("among"));
        return of && (w == first || w == first + 1 && !page.isLetters(first));
    }
}
