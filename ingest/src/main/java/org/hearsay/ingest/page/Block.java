package org.hearsay.ingest.page;

import org.hearsay.model.Span;

/**
 * A piece of a page's text that stands apart from the rest.
 *
 * @param span where it is in the text
 * @param kind what it is
 */
public record Block(Span span, Kind kind) {

    /** What a piece of an article is. */
    public enum Kind {
        /** Running text. */
        PARAGRAPH,
        /** A heading inside the article. */
        HEADING,
        /** A member of a list. */
        ITEM,
        /** A row of a table. */
        ROW,
        /** What is said beneath a picture. */
        CAPTION,
        /** The time of day, or the time and the day, over a post of a live blog. */
        POST_TIME
    }
}
