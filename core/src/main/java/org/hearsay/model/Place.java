package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where.
 *
 * @param phrase the words
 * @param site the place that they mean; null when no gazetteer has it, and when nothing says which of several it is
 * @param others other places that have the name, in the order of their size; a few at most
 * @param why what speaks for the site, or why none of several was chosen, as a sentence; null where there was no choice
 */
public record Place(
        Phrase phrase,
        @Nullable Site site,
        List<Site> others,
        @Nullable String why) {
    public Place {
        others = List.copyOf(others);
    }

    /** Words that are looked up nowhere. */
    public static Place of(Phrase phrase) {
        return new Place(phrase, null, List.of(), null);
    }
}
