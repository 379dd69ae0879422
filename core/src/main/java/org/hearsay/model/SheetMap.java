package org.hearsay.model;

import java.util.List;

/**
 * Where the words of a document's text stand on its sheets. Immutable.
 *
 * @param words each word's place, in the order of the text; a word that a line parts has two
 */
public record SheetMap(List<Placed> words) implements Positions {
    public SheetMap {
        words = List.copyOf(words);
    }

    /**
     * A word, or a part of one, where it is printed; lengths in points, from the upper left corner of the sheet as it is
     * shown.
     *
     * @param span where it stands in the text, in Unicode code points
     * @param sheet the number of its sheet, the first is 1
     * @param left where it begins
     * @param top where its letters begin
     * @param right where it ends
     * @param bottom the line that it stands on
     */
    public record Placed(Span span, int sheet, int left, int top, int right, int bottom) {}

    /** The places of the words that a stretch of the text has a character of. */
    public List<Placed> of(Span span) {
        return words.stream()
                .filter(w ->
                        w.span().start() < span.end() && span.start() < w.span().end())
                .toList();
    }
}
