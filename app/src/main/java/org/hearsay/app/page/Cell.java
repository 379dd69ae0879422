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
     * Text in one ink, with stretches in {@link Ink#NUMBER}.
     *
     * @param text one line
     * @param ink how it looks
     * @param numbers the stretches, in their order
     */
    record Piece(String text, Ink ink, List<Span> numbers) {}

    static Cell of(String text, Ink ink) {
        return EMPTY.and(text, ink);
    }

    /** This cell with one more piece, or as it is where the text is null. */
    Cell and(@Nullable String text, Ink ink) {
        return text == null || text.isEmpty() ? this : and(new Piece(text, ink, List.of()));
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
        StringBuilder out = new StringBuilder();
        String text = piece.text();
        int at = span.start();
        for (Span number : piece.numbers()) {
            int from = Math.max(at, Math.min(span.end(), number.start()));
            int to = Math.max(from, Math.min(span.end(), number.end()));
            out.append(piece.ink().on(text.substring(at, from), coloured));
            out.append(Ink.NUMBER.on(text.substring(from, to), coloured));
            at = to;
        }
        out.append(piece.ink().on(text.substring(at, span.end()), coloured));
        int used = Wrapping.width(text.substring(span.start(), span.end()));
        return out.append(" ".repeat(Math.max(0, width - used))).toString();
    }
}
