package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Attributions with nesting, channels and speakers. Contents are matched one to one, half of the tokens shared, pairs with
 * the same cue first; {@code attribution} counts a match whose sources agree too.
 */
final class ChainScore {
    private ChainScore() {}

    static Scored score(Path split, Map<String, JsonNode> readings) throws IOException {
        Map<String, String> texts = Json.lines(split.resolve("texts.jsonl")).stream()
                .collect(Collectors.toMap(t -> Json.text(t, "id"), t -> Flat.of(Json.text(t, "text"))));
        Map<String, List<JsonNode>> gold = Json.lines(split.resolve("attributions.jsonl")).stream()
                .collect(Collectors.groupingBy(g -> Json.text(g, "article")));
        SortedMap<String, Sums> articles = new TreeMap<>();
        gold.forEach((name, of) -> {
            JsonNode reading = readings.getOrDefault(name, MissingNode.getInstance());
            Sums sums = new ChainArticle(texts.getOrDefault(name, ""), of, reading).score();
            sums.add("missing", reading.isMissingNode());
            articles.put(name, sums);
        });
        return new Scored(articles, ChainScore::result, headlines());
    }

    private static Map<String, String> headlines() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("attribution F1", "/attribution P~1R~1F1/2");
        out.put("speaker %", "/speaker % of matched");
        out.put("channel F1", "/channel P~1R~1F1/2");
        return out;
    }

    private static ObjectNode result(Sums sums) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        double p = sums.get("pred");
        double g = sums.get("gold");
        out.set("content matched P/R/F1", Rates.prf(sums.get("matched"), p, g));
        out.set("attribution P/R/F1", Rates.prf(sums.get("ok attribution"), p, g));
        out.set("exact P/R/F1", Rates.prf(sums.get("ok exact"), p, g));
        percent(out, sums, "nested recall %", "nested", "nested");
        percent(out, sums, "no source, right %", "no_source", "no_source");
        for (String k : List.of("cue", "form", "sourceType", "cueClass", "parent"))
            percent(out, sums, k + " % of matched", k, "matched");
        Function<String, JsonNode> prf =
                k -> Rates.prf(sums.get("ok " + k), sums.get(k + "_pred"), sums.get(k + "_gold"));
        out.set("channel P/R/F1", prf.apply("channel"));
        out.set("said P/R/F1", prf.apply("said"));
        percent(out, sums, "speaker % of matched", "speaker", "speaker");
        percent(out, sums, "speaker, short sources %", "short", "short");
        SortedMap<String, Double> counts = new TreeMap<>(sums.all());
        counts.keySet().removeIf(k -> k.startsWith("ok "));
        out.set("counts", Json.counts(counts));
        return out;
    }

    private static void percent(ObjectNode out, Sums sums, String label, String of, String whole) {
        out.put(label, Rates.percent(sums.get("ok " + of), sums.get(whole)));
    }
}
