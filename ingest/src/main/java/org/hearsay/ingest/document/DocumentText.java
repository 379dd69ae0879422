package org.hearsay.ingest.document;

import org.hearsay.model.SheetMap;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a document.
 *
 * @param title the title that the document gives itself, null when it gives none
 * @param text its paragraphs, an empty line between any two
 * @param places where its words are printed, null where that is not known
 */
public record DocumentText(
        @Nullable String title, String text, @Nullable SheetMap places) {}
