package org.hearsay.compare;

import java.util.Set;
import org.hearsay.text.Lexicon;

/** The words that stand in lines of credit besides names ({@code credits.txt}). */
final class CreditWords {
    private static final class Shipped {
        static final Set<String> WORDS = Set.copyOf(Lexicon.lines(CreditWords.class, "credits.txt"));
    }

    private CreditWords() {}

    /** All of them, in lower case. */
    static Set<String> all() {
        return Shipped.WORDS;
    }
}
