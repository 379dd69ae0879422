package org.hearsay.export;

import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.TimeFrame;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Takes phrases of one report back from the contract. */
final class PhraseReader {
    private final CodePoints text;
    private final CodePoints title;

    PhraseReader(Report report) {
        this.text = new CodePoints(report.text());
        this.title = new CodePoints(report.title() == null ? "" : report.title());
    }

    Phrase phrase(JsonNode node) {
        boolean inTitle = "title".equals(FieldReader.optional(node, "in"));
        CodePoints points = inTitle ? title : text;
        JsonNode start = node.get("start");
        Span span = start == null || start.isNull()
                ? null
                : new Span(
                        points.position(start.asInt()),
                        points.position(node.get("end").asInt()));
        return new Phrase(inTitle ? Part.TITLE : Part.TEXT, span, FieldReader.text(node, "text"));
    }

    /** The phrase among other fields; null where there is none. */
    @Nullable
    Phrase optional(JsonNode node) {
        return node.has("text") ? phrase(node) : null;
    }

    TimeFrame time(JsonNode node) {
        return new TimeFrame(
                optional(node),
                FieldReader.day(node, "from"),
                FieldReader.day(node, "to"),
                FieldReader.day(node, "asOf"));
    }
}
