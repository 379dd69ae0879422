package org.hearsay.model;

/**
 * Something that a page says of itself, and where.
 *
 * @param field what it is about
 * @param value the words there; a date as an ISO date or date and time where it could be read as one
 * @param where the place, as {@code JSON-LD datePublished}, {@code meta article:published_time}, {@code time}
 */
public record PageFact(Field field, String value, String where) {

    /** What a page can say of itself. */
    public enum Field {
        /** The headline. */
        TITLE,
        /** Who publishes it. */
        OUTLET,
        /** Who wrote it. */
        BYLINE,
        /** When it was published. */
        PUBLISHED,
        /** When it was last changed. */
        MODIFIED,
        /** The address that it wants to be known by. */
        ADDRESS,
        /** The language it is in. */
        LANGUAGE
    }
}
