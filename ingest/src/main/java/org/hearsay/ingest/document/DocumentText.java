package org.hearsay.ingest.document;

import org.jspecify.annotations.Nullable;

/**
 * What was read of a document.
 *
 * @param title the title that the document gives itself, null when it gives none
 * @param text its paragraphs, an empty line between any two
 */
public record DocumentText(@Nullable String title, String text) {}
