package org.hearsay.model;

import org.jspecify.annotations.Nullable;

/**
 * Words of a report with the place where they stand, or words that were derived and stand nowhere.
 *
 * @param part where the words stand
 * @param span their place in that part, in UTF-16 positions; null when the words were derived
 * @param text the words, exactly as printed where {@code span} is not null
 */
public record Phrase(Part part, @Nullable Span span, String text) {

    /** Words that follow from the report without standing in it. */
    public static Phrase derived(String text) {
        return new Phrase(Part.TEXT, null, text);
    }

    /** Whether the other phrase lies inside this one; false where either was derived. */
    public boolean contains(Phrase other) {
        return part == other.part && span != null && other.span != null && span.contains(other.span);
    }

    /** Whether the two share a character; false where either was derived. */
    public boolean overlaps(Phrase other) {
        return part == other.part && span != null && other.span != null && span.overlaps(other.span);
    }
}
