package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure;
import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.Reading;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a report's title or text that means something.
 *
 * @param span where, in UTF-16 positions of that part
 * @param kind what it is
 * @param of the id of the attribution or figure
 */
record Mark(Span span, Kind kind, String of) {
    /** Outer marks first, so that inner ones can stand inside them. */
    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparing((Mark m) -> m.span.start())
            .thenComparing(m -> -m.span.end())
            .thenComparing(Mark::kind)
            .thenComparing(Mark::of);

    /** What a mark is: its letter, its class on the page and its name. */
    enum Kind {
        CONTENT("Q", "what was said"),
        SOURCE("S", "who says so"),
        VIA("V", "through whom"),
        CUE("C", "the words that attribute"),
        FIGURE("F", "a figure");

        final String letter;
        final String name;

        Kind(String letter, String name) {
            this.letter = letter;
            this.name = name;
        }
    }

    /** The letter with the number of the attribution or figure: {@code S3}. */
    String label() {
        return kind.letter + of.substring(1);
    }

    /** All marks in one part of a report, outer ones first. */
    static List<Mark> in(Part part, Reading reading) {
        List<Mark> out = new ArrayList<>();
        for (Attribution a : reading.attributions()) {
            add(out, part, a.content(), Kind.CONTENT, a.id());
            add(out, part, a.source(), Kind.SOURCE, a.id());
            add(out, part, a.cue(), Kind.CUE, a.id());
            add(out, part, a.chain().channel(), Kind.VIA, a.id());
        }
        for (Figure f : reading.figures()) add(out, part, List.of(f.phrase()), Kind.FIGURE, f.id());
        out.sort(OUTER_FIRST);
        return out;
    }

    private static void add(List<Mark> out, Part part, List<Phrase> phrases, Kind kind, String of) {
        for (Phrase p : phrases) {
            Span span = span(p, part);
            if (span != null) out.add(new Mark(span, kind, of));
        }
    }

    private static @Nullable Span span(Phrase p, Part part) {
        return p.part() == part && p.span() != null && p.span().length() > 0 ? p.span() : null;
    }
}
