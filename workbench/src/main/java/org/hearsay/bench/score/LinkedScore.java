package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whole attributions against PolNeAR. An attribution is found when contents share half of their tokens (Jaccard) and the
 * sources agree: both empty, or a content word shared. Where several people annotated a text, the first file by name counts.
 */
final class LinkedScore {
    static final List<String> KINDS = List.of("direct", "mixed", "indirect");
    private static final List<String> ATTRIBUTION_METRICS =
            List.of("content_exact", "content_overlap", "attr_exact", "attr_overlap", "attr_cue_overlap");

    private LinkedScore() {}

    /** Scores; where {@code speech} has words, only attributions with one of them in the cue, or without cue. */
    static Scored score(Path split, Map<String, JsonNode> readings, Set<String> speech) throws IOException {
        Polnear polnear = new Polnear(split);
        Map<String, String> texts = polnear.texts();
        SortedMap<String, Path> first = new TreeMap<>();
        polnear.annotations().forEach((name, file) -> first.putIfAbsent(Polnear.textOf(name), file));
        SortedMap<String, Sums> articles = new TreeMap<>();
        for (Map.Entry<String, Path> e : first.entrySet()) {
            String name = e.getKey();
            LinkedArticle article = new LinkedArticle(Flat.of(texts.getOrDefault(name, "")), speech);
            JsonNode reading = readings.get(name);
            List<Marked> predicted = reading == null ? List.of() : Marked.outermost(reading);
            articles.put(name, article.score(Brat.read(e.getValue()), predicted));
        }
        return new Scored(articles, LinkedScore::result, headlines());
    }

    private static Map<String, String> headlines() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("attr_overlap F1", "/attr_overlap.all/f1");
        out.put("attr_exact F1", "/attr_exact.all/f1");
        return out;
    }

    private static ObjectNode result(Sums sums) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        for (String role : Bio.ROLES) put(out, sums, "tok_" + role, "all");
        for (String metric : ATTRIBUTION_METRICS) {
            List<String> kinds = new ArrayList<>(List.of("all"));
            kinds.addAll(KINDS);
            for (String kind : kinds) put(out, sums, metric, kind);
        }
        return out;
    }

    private static void put(ObjectNode out, Sums sums, String metric, String kind) {
        String key = metric + "." + kind;
        double gold = sums.get(key + ".gold");
        double predicted = sums.get(key + ".pred");
        double p = predicted > 0 ? sums.get(key + ".tp_p") / predicted : 0;
        double r = gold > 0 ? sums.get(key + ".tp_g") / gold : 0;
        ObjectNode of = out.putObject(key);
        of.put("p", Rates.round(100 * p, 1));
        of.put("r", Rates.round(100 * r, 1));
        of.put("f1", Rates.round(p + r > 0 ? 100 * (2 * p * r / (p + r)) : 0, 1));
        of.put("gold", (int) gold);
        of.put("pred", (int) predicted);
    }
}
