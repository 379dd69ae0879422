package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The lowest and highest number of killed and injured against an assessor's own, beside two naive rivals. */
final class RangeScore {
    private static final List<String> EVENTS = List.of("killed", "injured");
    private static final List<String> PARTS = List.of("all", "ranged");
    private static final List<String> RIVALS = List.of("hearsay", "naive", "naive+");

    private RangeScore() {}

    static Scored score(Path goldFile, Map<String, JsonNode> readings) throws IOException {
        SortedMap<String, Sums> articles = new TreeMap<>();
        for (JsonNode g : Json.lines(goldFile)) {
            String id = Json.text(g, "id");
            JsonNode reading = readings.getOrDefault(id, MissingNode.getInstance());
            Sums sums = new Sums();
            sums.add("documents", 1);
            sums.add("without", reading.isMissingNode());
            for (String event : EVENTS) event(event, g, reading, sums);
            articles.put(id, sums);
        }
        return new Scored(articles, RangeScore::result, headlines());
    }

    private static Map<String, String> headlines() {
        Map<String, String> out = new LinkedHashMap<>();
        for (String event : EVENTS) out.put(event + ", both bounds right %", "/" + event + "/all/hearsay/both");
        return out;
    }

    private static void event(String event, JsonNode gold, JsonNode reading, Sums sums) {
        JsonNode pair = gold.path(event);
        if (!pair.path(0).isNumber()) return;
        Bound g = new Bound(number(pair.path(0)), number(pair.path(1)));
        String text = Json.text(gold, "text");
        for (String part : PARTS) {
            if (part.equals("ranged") && Objects.equals(g.low(), g.high())) continue;
            String key = event + " " + part + " ";
            sum(key + "hearsay", g, Bound.of(reading, event), sums);
            sum(key + "naive", g, new NaiveRange(false).of(text, event), sums);
            sum(key + "naive+", g, new NaiveRange(true).of(text, event), sums);
        }
    }

    private static @Nullable Double number(JsonNode n) {
        return n.isNumber() ? n.asDouble() : null;
    }

    private static void sum(String key, Bound gold, Bound found, Sums sums) {
        sums.add(key + " n", 1);
        sums.add(key + " min", Objects.equals(gold.low(), found.low()));
        sums.add(key + " max", Objects.equals(gold.high(), found.high()));
        sums.add(key + " both", gold.equals(found));
        sums.add(key + " within 10%", found.near(gold));
        sums.add(key + " log error", found.logError(gold));
        sums.add(key + " answered", !found.equals(Bound.NONE));
    }

    private static ObjectNode result(Sums sums) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("documents", (int) sums.get("documents"));
        out.put("without reading", (int) sums.get("without"));
        for (String event : EVENTS) {
            ObjectNode parts = out.putObject(event);
            for (String part : PARTS) {
                ObjectNode rivals = parts.putObject(part);
                for (String rival : RIVALS) rivals.set(rival, rates(event + " " + part + " " + rival, sums));
            }
        }
        return out;
    }

    private static ObjectNode rates(String key, Sums sums) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        double n = sums.get(key + " n");
        out.put("n", (int) n);
        for (String k : List.of("min", "max", "both", "within 10%"))
            out.put(k, Rates.percent(sums.get(key + " " + k), n));
        out.put("log error", Rates.round(sums.get(key + " log error") / Math.max(1, n), 3));
        out.put("answered", Rates.percent(sums.get(key + " answered"), n));
        return out;
    }
}
