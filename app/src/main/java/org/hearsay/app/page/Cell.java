package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a {@link Grid}: pieces one under the other, each wrapped by itself.
 *
 * @param pieces the pieces
 */
record Cell(List<Piece> pieces) {
    static final Cell EMPTY = new Cell(List.of());

    /**
     * Text in one ink, with a stretch in {@link Ink#NUMBER}.
     *
     * @param text one line
     * @param ink how it looks
     * @param from where the stretch begins
     * @param to where it ends; equal to {@code from} when there is none
     */
    record Piece(String text, Ink ink, int from, int to) {}

    static Cell of(String text, Ink ink) {
        return EMPTY.and(text, ink);
    }

    /** This cell with one more piece, or as it is where the text is null. */
    Cell and(@Nullable String text, Ink ink) {
        return text == null || text.isEmpty() ? this : and(new Piece(text, ink, 0, 0));
    }

    Cell and(Piece piece) {
        List<Piece> all = new ArrayList<>(pieces);
        all.add(piece);
        return new Cell(List.copyOf(all));
    }

    /** How many lines it takes in a column of that width. */
    int height(int width) {
        int height = 0;
        for (Piece piece : pieces) height += Wrapping.lines(piece.text(), width).size();
        return height;
    }

    /** Its lines, each filled up to the width. */
    List<String> lines(int width, boolean coloured) {
        List<String> out = new ArrayList<>();
        for (Piece piece : pieces)
            for (Span span : Wrapping.lines(piece.text(), width)) out.add(line(piece, span, width, coloured));
        return out;
    }

    private static String line(Piece piece, Span span, int width, boolean coloured) {
        int from = Math.max(span.start(), Math.min(span.end(), piece.from()));
        int to = Math.max(from, Math.min(span.end(), piece.to()));
        String text = piece.text();
        int used = Wrapping.width(text.substring(span.start(), span.end()));
        return piece.ink().on(text.substring(span.start(), from), coloured)
                + Ink.NUMBER.on(text.substring(from, to), coloured)
                + piece.ink().on(text.substring(to, span.end()), coloured)
                + " ".repeat(Math.max(0, width - used));
    }
}
