package org.hearsay.export;

import org.hearsay.model.Report;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Claims that stand as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), one a line: where the words stand by
 * position, in Unicode code points, and by quotation.
 */
public final class WebAnnotationForm implements Form {
    /** So many characters before and behind tell which of several places is meant. */
    private static final int AROUND = 32;

    @Override
    public String of(Filed filed) {
        if (!filed.stands()) return "";
        StringBuilder out = new StringBuilder();
        for (Filed.Entry e : filed.entries())
            out.append(ReadingJson.MAPPER.writeValueAsString(annotation(e, filed.report())))
                    .append('\n');
        return out.toString();
    }

    private static ObjectNode annotation(Filed.Entry e, Report report) {
        ObjectNode out = PhraseJson.NODES.objectNode();
        out.put("@context", "http://www.w3.org/ns/anno.jsonld");
        out.put("id", "urn:hearsay:entry:" + e.id());
        out.put("type", "Annotation");
        out.put("motivation", "describing");
        ObjectNode body = out.putObject("body");
        body.put("type", "TextualBody");
        body.put("format", "application/json");
        body.put("purpose", "describing");
        body.put("value", e.what().json());
        ObjectNode target = out.putObject("target");
        target.put("source", report.url() == null ? "urn:hearsay:report:" + report.id() : report.url());
        selectors(target.putArray("selector"), e.what(), report);
        return out;
    }

    private static void selectors(ArrayNode out, Records.Claim claim, Report report) {
        String text = claim.part().equals("title") ? String.valueOf(report.title()) : report.text();
        int start = text.offsetByCodePoints(0, claim.start());
        int end = text.offsetByCodePoints(start, claim.end() - claim.start());
        ObjectNode position = out.addObject();
        position.put("type", "TextPositionSelector");
        position.put("start", claim.start());
        position.put("end", claim.end());
        ObjectNode quote = out.addObject();
        quote.put("type", "TextQuoteSelector");
        quote.put("exact", claim.quote());
        quote.put("prefix", text.substring(whole(text, Math.max(0, start - AROUND)), start));
        quote.put("suffix", text.substring(end, whole(text, Math.min(text.length(), end + AROUND))));
    }

    /** The position, or that before it where it would part a character in two. */
    private static int whole(String text, int at) {
        boolean inside = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at - 1 : at;
    }
}
