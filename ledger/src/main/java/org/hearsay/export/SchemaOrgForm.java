package org.hearsay.export;

import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Claims that stand as JSON-LD in the words of schema.org, a document a line: a {@code Claim} for each figure, a
 * {@code Quotation} for what is quoted word for word. Nothing is rated: there is no ClaimReview.
 */
public final class SchemaOrgForm implements Form {
    @Override
    public String of(Filed filed) {
        if (!filed.stands()) return "";
        StringBuilder out = new StringBuilder();
        for (FiledFigure f : FiledFigure.of(filed)) line(out, claim(f, filed.report()));
        for (Filed.Entry e : filed.entries()) {
            JsonNode record = ReadingJson.MAPPER.readTree(e.what().json());
            if (record.path("form").asString("").equals("direct")) line(out, quotation(e, record, filed.report()));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, ObjectNode node) {
        out.append(ReadingJson.MAPPER.writeValueAsString(node)).append('\n');
    }

    private static ObjectNode opened(String type, Filed.Entry e) {
        ObjectNode out = PhraseJson.NODES.objectNode();
        out.put("@context", "https://schema.org");
        out.put("@type", type);
        out.put("@id", "urn:hearsay:entry:" + e.id());
        return out;
    }

    private static ObjectNode claim(FiledFigure f, Report report) {
        ObjectNode out = opened("Claim", f.entry());
        Fields.put(out, "text", f.at("sentence", "text"));
        author(out, "author", f.claimant());
        out.set("appearance", article(report, f.published()));
        return out;
    }

    private static ObjectNode quotation(Filed.Entry e, JsonNode record, Report report) {
        ObjectNode out = opened("Quotation", e);
        out.put("text", e.what().quote());
        JsonNode source = record.path("source").path(0).path("text");
        author(out, "creator", source.isMissingNode() ? null : source.asString());
        out.set("isPartOf", article(report, report.published()));
        return out;
    }

    /** Whether somebody is a person or a body is not always known: a thing with a name. */
    private static void author(ObjectNode out, String property, @Nullable String name) {
        if (name == null) return;
        ObjectNode author = out.putObject(property);
        author.put("@type", "Thing");
        author.put("name", name);
    }

    private static ObjectNode article(Report report, @Nullable String published) {
        ObjectNode out = PhraseJson.NODES.objectNode();
        out.put("@type", "NewsArticle");
        out.put("identifier", report.id());
        Fields.put(out, "headline", report.title());
        Fields.put(out, "url", report.url());
        Fields.put(out, "datePublished", published);
        if (report.outlet() != null)
            out.putObject("publisher").put("@type", "Organization").put("name", report.outlet());
        return out;
    }
}
