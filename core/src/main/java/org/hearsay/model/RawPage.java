package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page or document that a report's text was taken from.
 *
 * @param hash {@code sha256:} and the hash of its bytes as they came, in lower-case hexadecimal digits
 * @param extractor what took the text out of it, and its version: {@code page-1}
 * @param charset what its characters are written in, by the charset's IANA name; null for a document, which has none
 * @param positions where the text's characters stand in it, counted in Unicode code points on both sides, in the page as
 *     decoded, without a byte order mark; null where that is not known
 * @param title where the title's characters stand in it, counted in the same way; null where they stand nowhere in it
 *     in these words
 * @param facts what it says of itself, and where: for each field the most trusted place first
 */
public record RawPage(
        String hash,
        String extractor,
        @Nullable String charset,
        @Nullable Positions positions,
        @Nullable PositionMap title,
        List<PageFact> facts) {
    public RawPage {
        facts = List.copyOf(facts);
    }

    /** What the most trusted place says of a field, null where no place says anything. */
    public @Nullable String says(PageFact.Field field) {
        for (PageFact f : facts) if (f.field() == field) return f.value();
        return null;
    }
}
