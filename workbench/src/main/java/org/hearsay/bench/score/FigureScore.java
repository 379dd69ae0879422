package org.hearsay.bench.score;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Claimed figures. Spans that overlap most are set side by side, one to one; {@code claim} is a row to rely on. */
final class FigureScore {
    private final List<JsonNode> gold;
    private final List<JsonNode> predicted = new ArrayList<>();
    private final Map<Integer, Integer> goldToPredicted = new HashMap<>();
    private final Sums sums = new Sums();

    /** Two figures whose spans overlap, by index. */
    private record Pair(int overlap, int gold, int predicted) {}

    private FigureScore(List<JsonNode> gold, JsonNode reading) {
        this.gold = gold;
        for (JsonNode p : reading.path("figures")) if (Marked.inText(p)) predicted.add(p);
    }

    static Scored score(Path goldFile, Map<String, JsonNode> readings) throws IOException {
        Map<String, List<JsonNode>> gold =
                Json.lines(goldFile).stream().collect(Collectors.groupingBy(g -> Json.text(g, "article")));
        SortedMap<String, Sums> articles = new TreeMap<>();
        gold.forEach((name, of) -> {
            JsonNode reading = readings.getOrDefault(name, MissingNode.getInstance());
            FigureScore score = new FigureScore(of, reading);
            score.run();
            score.sums.add("articles", 1);
            score.sums.add("articles_missing", reading.isMissingNode());
            articles.put(name, score.sums);
        });
        return new Scored(articles, FigureScore::result, headlines());
    }

    private static Map<String, String> headlines() {
        Map<String, String> out = new LinkedHashMap<>();
        out.put("found F1", "/found P~1R~1F1/2");
        out.put("claim F1", "/claim P~1R~1F1/2");
        return out;
    }

    private void run() {
        match();
        int optionalMet = 0;
        for (int g = 0; g < gold.size(); g++) {
            Integer p = goldToPredicted.get(g);
            boolean optional = optional(gold.get(g));
            if (!optional) sums.add("gold", 1);
            if (p == null) continue;
            if (optional) optionalMet++;
            else met(gold.get(g), predicted.get(p));
        }
        sums.add("optional_met", optionalMet);
        sums.add("pred", predicted.size() - optionalMet);
    }

    private static boolean optional(JsonNode g) {
        return Json.has(g, "implicit")
                || Json.has(g, "anaphoric")
                || Json.has(g, "boilerplate")
                || Json.text(g, "scope").equals("non-conflict");
    }

    private void match() {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++)
            for (int p = 0; p < predicted.size(); p++) {
                int overlap = span(gold.get(g)).overlap(span(predicted.get(p)));
                if (overlap > 0) pairs.add(new Pair(overlap, g, p));
            }
        pairs.sort(Comparator.comparingInt(Pair::overlap)
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::predicted)
                .reversed());
        for (Pair p : pairs)
            if (!goldToPredicted.containsKey(p.gold()) && !goldToPredicted.containsValue(p.predicted()))
                goldToPredicted.put(p.gold(), p.predicted());
    }

    static Piece span(JsonNode figure) {
        return new Piece(figure.path("start").asInt(), figure.path("end").asInt());
    }

    private void met(JsonNode g, JsonNode p) {
        FigureChecks checks = new FigureChecks(g, p);
        Map<String, Boolean> all = checks.all();
        sums.add("met", 1);
        all.forEach((k, v) -> sums.add("ok " + k, v));
        sums.add("ok claim", FigureChecks.CLAIM.stream().allMatch(k -> all.getOrDefault(k, false)));
        where(g, "channel", checks.met("channel", "channel"));
        where(g, "as_of", checks.met("as_of", "time"));
        where(g, "place", checks.met("place", "place"));
        if (Json.has(g, "party_side")) count("side", checks.side());
        if (Json.has(g, "subset_of")) count("part", Json.has(p, "partOf"));
        else sums.add("part_spurious", Json.has(p, "partOf"));
        if (Json.has(g, "approximator") || !g.path("value").isNumber()) count("hedged", "bounds", all);
        if (!Json.text(g, "claimant").equals("narrator")
                && !Json.text(g, "claimant").equals("unattributed")) count("named", "claimant", all);
    }

    private void where(JsonNode g, String field, boolean right) {
        if (Json.has(g, field)) count(field, right);
    }

    private void count(String field, boolean right) {
        sums.add(field + "_gold", 1);
        sums.add("ok " + field, right);
    }

    private void count(String whole, String check, Map<String, Boolean> checks) {
        sums.add(whole, 1);
        sums.add("ok " + whole, checks.getOrDefault(check, false));
    }

    private static ObjectNode result(Sums sums) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.set("found P/R/F1", Rates.prf(sums.get("met"), sums.get("pred"), sums.get("gold")));
        out.set("claim P/R/F1", Rates.prf(sums.get("ok claim"), sums.get("pred"), sums.get("gold")));
        for (String k : List.of(
                "span", "value", "bounds", "approximator", "unit_class", "event", "claimant", "party", "counting"))
            out.put(k + " % of met", Rates.percent(sums.get("ok " + k), sums.get("met")));
        out.put("hedged bounds %", of(sums, "hedged", "hedged"));
        out.put("named claimant %", of(sums, "named", "named"));
        for (String k : List.of("side", "channel", "as_of", "place", "part"))
            out.put(k + " % where gold has one", of(sums, k, k + "_gold"));
        SortedMap<String, Double> counts = new TreeMap<>(sums.all());
        counts.keySet().removeIf(k -> k.startsWith("ok "));
        out.set("counts", Json.counts(counts));
        return out;
    }

    private static BigDecimal of(Sums sums, String k, String whole) {
        return Rates.percent(sums.get("ok " + k), sums.get(whole));
    }
}
