package org.hearsay.export;

import java.util.Map;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * All of a ledger, {@code hearsay-ledger-1}: a line for each report with its text, followed by a line for each entry with
 * its record in the machine contract. When something was recorded is left out: the same reports give the same bytes.
 */
public final class JsonLinesForm implements Form {
    @Override
    public String of(Filed filed) {
        StringBuilder out = new StringBuilder();
        line(out, report(filed));
        for (Filed.Entry e : filed.entries()) line(out, entry(e, filed));
        return out.toString();
    }

    /** A line of another kind, of which the fields that are null are left out. */
    public static String line(String kind, Map<String, ? extends @Nullable String> fields) {
        ObjectNode node = opened(kind);
        fields.forEach((field, value) -> Fields.put(node, field, value));
        return ReadingJson.MAPPER.writeValueAsString(node) + "\n";
    }

    private static void line(StringBuilder out, ObjectNode node) {
        out.append(ReadingJson.MAPPER.writeValueAsString(node)).append('\n');
    }

    private static ObjectNode opened(String kind) {
        ObjectNode out = PhraseJson.NODES.objectNode();
        out.put("schema", "hearsay-ledger-1");
        out.put("kind", kind);
        return out;
    }

    private static ObjectNode report(Filed filed) {
        Report r = filed.report();
        ObjectNode out = opened("report");
        out.put("id", r.id());
        out.put("name", r.name());
        out.put("textHash", r.textHash());
        Fields.put(out, "title", r.title());
        Fields.put(out, "outlet", r.outlet());
        Fields.put(out, "url", r.url());
        Fields.put(out, "published", r.published());
        out.put("text", r.text());
        if (r.raw() != null) out.set("raw", RawPageJson.node(r.raw()));
        Fields.put(out, "replaces", filed.replaces());
        out.put("engine", filed.engine());
        if (!filed.stands()) out.put("superseded", true);
        out.putRawValue("reading", new RawValue(filed.frame()));
        return out;
    }

    private static ObjectNode entry(Filed.Entry e, Filed filed) {
        ObjectNode out = opened("entry");
        out.put("id", e.id());
        out.put("claim", e.claim());
        out.put("report", filed.report().id());
        out.put("engine", filed.engine());
        out.put("is", e.what().kind());
        out.put("in", e.what().part());
        out.put("start", e.what().start());
        out.put("end", e.what().end());
        out.put("text", e.what().quote());
        out.putRawValue("record", new RawValue(e.what().json()));
        return out;
    }
}
