package org.hearsay.ingest.document;

/**
 * A word where it stands on a page; lengths in points, from the upper left corner.
 *
 * @param text its characters
 * @param left where it begins
 * @param top where its letters begin
 * @param right where it ends
 * @param bottom the line that it stands on
 */
record Word(String text, double left, double top, double right, double bottom) {

    double height() {
        return bottom - top;
    }

    double middle() {
        return (top + bottom) / 2;
    }
}
