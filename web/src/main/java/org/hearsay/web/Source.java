package org.hearsay.web;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Figure;
import org.hearsay.model.Original;
import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.PositionMap;
import org.hearsay.model.RawPage;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The source of the page that a report's text was taken from, as text, with the report's figures in it.
 *
 * @param hash the hash of its bytes
 * @param bytes how many there are
 * @param charset what it is written in, null for a document, which cannot be shown as text
 * @param pieces its text, cut where figures begin and end; none for a document
 * @param cut whether it goes on after these
 */
public record Source(String hash, int bytes, @Nullable String charset, List<Piece> pieces, boolean cut) {
    private static final int LONGEST = 200_000;

    public Source {
        pieces = List.copyOf(pieces);
    }

    /** A piece of the source; with the label of the figure that it is, null where it is none. */
    public record Piece(String text, @Nullable String label) {}

    static Source of(Reading reading, Original original) {
        Report report = reading.report();
        byte[] bytes = original.bytes();
        RawPage page = report.raw();
        if (page == null || page.charset() == null || !Charset.isSupported(page.charset()))
            return new Source(original.hash(), bytes.length, null, List.of(), false);
        String text = decoded(bytes, Charset.forName(page.charset()));
        Cutting cutting = new Cutting(text, Math.min(text.length(), LONGEST));
        if (page.positions() instanceof PositionMap map) cutting.figures(reading, map);
        return new Source(original.hash(), bytes.length, page.charset(), cutting.end(), text.length() > LONGEST);
    }

    private static String decoded(byte[] bytes, Charset charset) {
        String text = charset.decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Cuts a text; positions come in code points and in order, and are counted on from one to the next. */
    private static final class Cutting {
        private final String text;
        private final int end;
        private final List<Piece> pieces = new ArrayList<>();
        private int done;
        private int at;
        private int points;

        Cutting(String text, int end) {
            this.text = text;
            this.end = end;
        }

        void figures(Reading reading, PositionMap map) {
            List<Figure> figures = reading.figures().stream()
                    .filter(f -> isInText(f.phrase()))
                    .sorted(Comparator.comparing(f -> start(f.phrase())))
                    .toList();
            String report = reading.report().text();
            int from = 0;
            int before = 0;
            for (Figure f : figures) {
                Phrase phrase = f.phrase();
                before += report.codePointCount(from, start(phrase));
                from = start(phrase);
                int length = phrase.text().codePointCount(0, phrase.text().length());
                if (length > 0) mark(map.raw(new Span(before, before + length)), "F" + f.id().substring(1));
            }
        }

        private static boolean isInText(Phrase phrase) {
            return phrase.part() == Part.TEXT && phrase.span() != null;
        }

        private static int start(Phrase phrase) {
            return phrase.span() == null ? 0 : phrase.span().start();
        }

        private void mark(Span there, String label) {
            if (there.start() < points) return;
            int from = go(there.start());
            int to = go(there.end());
            if (from < done || to > end || to <= from) return;
            if (from > done) pieces.add(new Piece(text.substring(done, from), null));
            pieces.add(new Piece(text.substring(from, to), label));
            done = to;
        }

        private int go(int point) {
            for (; points < point && at < text.length(); points++) at += Character.charCount(text.codePointAt(at));
            return at;
        }

        List<Piece> end() {
            if (done < end) pieces.add(new Piece(text.substring(done, end), null));
            return pieces;
        }
    }
}
