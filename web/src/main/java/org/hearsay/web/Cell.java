package org.hearsay.web;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet.
 *
 * @param text what stands in it
 * @param note what stands under it, smaller; null where nothing does
 * @param link the address on this site where it leads, null where it leads nowhere
 */
public record Cell(
        String text, @Nullable String note, @Nullable String link) {

    static Cell of(String text) {
        return new Cell(text, null, null);
    }

    static Cell of(String text, @Nullable String note) {
        return new Cell(text, note, null);
    }

    Cell to(String address) {
        return new Cell(text, note, address);
    }
}
