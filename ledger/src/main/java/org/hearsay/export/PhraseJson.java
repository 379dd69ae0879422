package org.hearsay.export;

import java.util.List;
import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.TimeFrame;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Phrases of one report, with offsets that count Unicode code points. */
final class PhraseJson {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final CodePoints text;
    private final CodePoints title;

    PhraseJson(Report report) {
        this.text = new CodePoints(report.text());
        this.title = new CodePoints(report.title() == null ? "" : report.title());
    }

    ObjectNode of(Phrase p) {
        ObjectNode out = NODES.objectNode();
        if (p.part() == Part.TITLE) out.put("in", "title");
        if (p.span() == null) {
            out.putNull("start").putNull("end");
        } else {
            Span points = points(p);
            out.put("start", points.start());
            out.put("end", points.end());
        }
        out.put("text", p.text());
        return out;
    }

    /** Where a phrase stands, in code points; 0..0 where it was derived. */
    Span points(Phrase p) {
        if (p.span() == null) return new Span(0, 0);
        CodePoints points = p.part() == Part.TITLE ? title : text;
        return new Span(points.before(p.span().start()), points.before(p.span().end()));
    }

    ArrayNode all(List<Phrase> phrases) {
        ArrayNode out = NODES.arrayNode();
        for (Phrase p : phrases) out.add(of(p));
        return out;
    }

    /** The phrase to which more fields can be added, or none of its fields where it is null. */
    ObjectNode optional(@Nullable Phrase p) {
        return p == null ? NODES.objectNode() : of(p);
    }

    ObjectNode time(TimeFrame t) {
        ObjectNode out = optional(t.phrase());
        Fields.put(out, "from", t.from());
        Fields.put(out, "to", t.to());
        Fields.put(out, "asOf", t.asOf());
        return out;
    }
}
