package org.hearsay.actor;

import org.jspecify.annotations.Nullable;

/**
 * The words of a source, taken apart. Words are indices into the page.
 *
 * @param first first word, quotation marks and the like left out
 * @param end after the last word
 * @param core after the last word of the main phrase: what follows are appositions and clauses
 * @param headFirst first word of the head ("special forces" is one head)
 * @param headEnd after the last word of the head
 * @param name the person's name in it, null for none
 * @param pronoun whether it is nothing but a pronoun
 */
record Nominal(
        int first,
        int end,
        int core,
        int headFirst,
        int headEnd,
        @Nullable PersonName name,
        boolean pronoun) {

    int head() {
        return headEnd - 1;
    }
}
