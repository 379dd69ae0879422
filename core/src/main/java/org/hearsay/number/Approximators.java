package org.hearsay.number;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words beside a number that say how firmly it stands ({@code hedges.txt}). */
public final class Approximators {
    private static final NumberLexicon KNOWN = new NumberLexicon();

    private Approximators() {}

    /**
     * Whether they leave open what the number is: "nearly" does, "only" does not.
     *
     * @param words as printed, null where there are none
     */
    public static boolean leaveOpen(@Nullable String words) {
        return words != null && KNOWN.before(words.toLowerCase(Locale.ROOT)) != Bound.BARE;
    }
}
