package org.hearsay.export;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure;
import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;

/**
 * A reading in pieces, as a ledger keeps it.
 *
 * @param frame the reading in the machine contract, without its attributions and figures
 * @param claims its attributions, then its figures, in their order
 */
public record Records(String frame, List<Claim> claims) {
    public Records {
        claims = List.copyOf(claims);
    }

    /** The pieces of a reading. */
    public static Records of(Reading reading) {
        PhraseJson phrases = new PhraseJson(reading.report());
        List<Claim> claims = new ArrayList<>();
        AttributionJson said = new AttributionJson(phrases);
        for (Attribution a : reading.attributions())
            claims.add(claim(
                    "attribution",
                    a.id(),
                    content(a, reading.report()),
                    phrases,
                    said.of(a).toString()));
        FigureJson counted = new FigureJson(phrases);
        for (Figure f : reading.figures())
            claims.add(
                    claim("figure", f.id(), f.phrase(), phrases, counted.of(f).toString()));
        return new Records(ReadingJson.frame(reading, phrases), claims);
    }

    /**
     * An attribution or figure.
     *
     * @param kind {@code attribution} or {@code figure}
     * @param id its id in the reading
     * @param part {@code title} or {@code text}
     * @param start the first of the characters it is about, in Unicode code points; of an attribution, of its content
     * @param end the position after the last
     * @param quote these characters
     * @param json it in the machine contract
     */
    public record Claim(String kind, String id, String part, int start, int end, String quote, String json) {}

    private static Claim claim(String kind, String id, Phrase phrase, PhraseJson phrases, String json) {
        Span span = phrases.points(phrase);
        return new Claim(kind, id, Fields.lower(phrase.part()), span.start(), span.end(), phrase.text(), json);
    }

    /** From the first to the last character of what was said. */
    private static Phrase content(Attribution a, Report report) {
        Part part = a.content().get(0).part();
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Phrase piece : a.content()) {
            Span span = piece.part() == part ? piece.span() : null;
            if (span == null) continue;
            start = Math.min(start, span.start());
            end = Math.max(end, span.end());
        }
        start = Math.min(start, end);
        String text = part == Part.TITLE ? String.valueOf(report.title()) : report.text();
        return new Phrase(part, new Span(start, end), text.substring(start, end));
    }
}
