package org.hearsay.ingest.document;

import java.util.List;
import org.hearsay.model.Span;

/**
 * Words that the file writes in one go, where they stand on a page; lengths in points, from the upper left corner.
 *
 * @param text their characters
 * @param sheet the number of the page, the first is 1
 * @param pieces where each of the words stands by itself; none where they are not written as the page is read, for their
 *     place is then in directions of its own
 * @param left where the first begins
 * @param top where its letters begin
 * @param right where the last ends
 * @param bottom the line that they stand on
 */
record Word(String text, int sheet, List<Piece> pieces, double left, double top, double right, double bottom) {

    /**
     * A word among these.
     *
     * @param span where it stands among their characters
     * @param left where it begins
     * @param right where it ends
     */
    record Piece(Span span, double left, double right) {}

    double height() {
        return bottom - top;
    }

    double middle() {
        return (top + bottom) / 2;
    }
}
