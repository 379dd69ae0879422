package org.hearsay.export;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What people judged, as training data: a line for the text of each report in which a figure was judged, and a line for each
 * such figure in the format in which figures are annotated. {@code judged} says how: a rejected figure is one that a reader
 * should not find. Figures of a title, and those that nobody judged, are left out. Offsets count Unicode code points.
 */
public final class AnnotationForm implements Form {
    private final Map<String, Judgement> judged;
    private final Map<String, Integer> notTaken = new LinkedHashMap<>();

    /**
     * A form for one use.
     *
     * @param judged what was said of figures, by the ids of the entries that stand for them
     */
    public AnnotationForm(Map<String, Judgement> judged) {
        this.judged = Map.copyOf(judged);
    }

    @Override
    public String of(Filed filed) {
        if (!filed.stands()) return "";
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (Filed.Entry e : filed.entries()) {
            Judgement judgement = judged.get(e.id());
            if (judgement == null || !e.what().kind().equals("figure")) continue;
            if (!e.what().part().equals("text")) notTaken.merge("it stands in a title", 1, Integer::sum);
            else out.append(figure(filed.report(), e, judgement, ++number));
        }
        return out.length() == 0 ? "" : text(filed.report()) + out;
    }

    @Override
    public Map<String, Integer> notTaken() {
        return notTaken;
    }

    private static String text(Report report) {
        ObjectNode out = ReadingJson.MAPPER.createObjectNode();
        out.put("id", report.id());
        Fields.put(out, "title", report.title());
        out.put("text", report.text());
        Fields.put(out, "outlet", report.outlet());
        Fields.put(out, "published", report.published());
        return out + "\n";
    }

    private static String figure(Report report, Filed.Entry e, Judgement judgement, int number) {
        JsonNode read = ReadingJson.MAPPER.readTree(e.what().json());
        ObjectNode out = ReadingJson.MAPPER.createObjectNode();
        out.put("article", report.id());
        out.put("fig", report.id() + (number < 10 ? "#0" : "#") + number);
        out.put("start", e.what().start());
        out.put("end", e.what().end());
        out.put("text", e.what().quote());
        for (String field : new String[] {"value", "low", "high", "approximator"}) out.set(field, read.path(field));
        put(out, "unit", read.path("unit").path("text"));
        put(out, "unit_class", read.path("unit").path("class"));
        put(out, "event", read.path("event").path("class"));
        put(out, "party", read.path("party").path("text"));
        put(out, "party_side", read.path("party").path("side"));
        out.put("claimant", claimant(read.path("claimant")));
        put(out, "channel", read.path("channel").path(0).path("text"));
        put(out, "as_of", read.path("time").path("text"));
        cumulative(out, read.path("counting").asString("unclear"));
        put(out, "place", read.path("place").path("text"));
        judgement.changed().forEach((field, value) -> change(out, field, value));
        out.put("judged", judgement.word());
        return out + "\n";
    }

    private static void put(ObjectNode out, String field, JsonNode value) {
        out.put(field, value.asString(null));
    }

    private static @Nullable String claimant(JsonNode claimant) {
        if (claimant.path("narrator").asBoolean(false)) return "narrator";
        if (claimant.path("unattributed").asBoolean(false)) return "unattributed";
        return claimant.path("text").asString(null);
    }

    /** The format has true, false and a word. */
    private static void cumulative(ObjectNode out, String counting) {
        if (counting.equals("unclear")) out.put("cumulative", counting);
        else out.put("cumulative", counting.equals("cumulative"));
    }

    private static void change(ObjectNode out, String field, String value) {
        switch (field) {
            case "party" -> {
                out.put("party", value);
                out.putNull("party_side");
            }
            case "unit" -> out.put("unit_class", value);
            case "counting" -> cumulative(out, value.toLowerCase(java.util.Locale.ROOT));
            case "low", "high" -> number(out, field, value);
            case "number" -> {
                for (String bound : new String[] {"value", "low", "high"}) number(out, bound, value);
            }
            case "as-of" -> out.put("as_of", value);
            default -> out.put(field, value);
        }
    }

    private static void number(ObjectNode out, String field, String value) {
        if (value.isEmpty()) out.putNull(field);
        else out.put(field, new BigDecimal(value));
    }
}
