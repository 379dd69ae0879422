package org.hearsay.model;

/** The part of a report in which a phrase stands. */
public enum Part {
    /** The report's text. */
    TEXT,
    /** A title that is kept apart from the text. */
    TITLE
}
