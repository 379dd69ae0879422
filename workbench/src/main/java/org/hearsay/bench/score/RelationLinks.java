package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** What readings say between gold figures. */
final class RelationLinks {
    /** One link: its type, and the gold figures in the order given. */
    record Link(String type, String a, String b) {}

    private final Map<String, Map<String, String>> standFor = new HashMap<>();
    private final Map<Set<String>, Set<Link>> links = new HashMap<>();
    private final Set<String> found = new HashSet<>();
    private final Map<String, Double> types = new TreeMap<>();
    private int outside;

    /** An overlap of a gold figure with a predicted one. */
    private record Pair(int overlap, int start, String gold, String predicted) {}

    RelationLinks(List<JsonNode> readings, Map<String, List<JsonNode>> gold) {
        for (JsonNode r : readings) {
            List<String> keys = keys(r);
            List<JsonNode> figures = keys.stream()
                    .filter(gold::containsKey)
                    .map(k -> gold.getOrDefault(k, List.of()))
                    .findFirst()
                    .orElse(List.of());
            Map<String, String> map = standFor(figures, r);
            for (String k : keys) standFor.put(k, map);
        }
        for (JsonNode r : readings) for (JsonNode x : r.path("relations")) relation(r, x);
        standFor.values().forEach(m -> found.addAll(m.values()));
    }

    private static List<String> keys(JsonNode reading) {
        List<String> out = new ArrayList<>();
        for (String field : List.of("name", "id"))
            if (Json.has(reading.path("report"), field)) out.add(Json.text(reading.path("report"), field));
        return out;
    }

    /** Predicted id to gold figure, one to one, by greatest overlap. */
    private static Map<String, String> standFor(List<JsonNode> gold, JsonNode reading) {
        List<Pair> pairs = new ArrayList<>();
        for (JsonNode p : reading.path("figures"))
            for (JsonNode g : gold) {
                int overlap = FigureScore.span(g).overlap(FigureScore.span(p));
                if (overlap > 0 && Marked.inText(p))
                    pairs.add(new Pair(overlap, g.path("start").asInt(), Json.text(g, "fig"), Json.text(p, "id")));
            }
        pairs.sort(Comparator.comparingInt(Pair::overlap)
                .reversed()
                .thenComparingInt(Pair::start)
                .thenComparing(Pair::gold)
                .thenComparing(Pair::predicted));
        Map<String, String> out = new HashMap<>();
        for (Pair p : pairs)
            if (!out.containsValue(p.gold()) && !out.containsKey(p.predicted())) out.put(p.predicted(), p.gold());
        return out;
    }

    private void relation(JsonNode reading, JsonNode x) {
        String here = keys(reading).stream().findFirst().orElse("");
        String type = Json.has(x, "type") ? Json.text(x, "type") : "none";
        for (String a : listed(x.path("a")))
            for (String b : listed(x.path("b"))) {
                types.merge(type, 1.0, Double::sum);
                link(type, gold(a, here), gold(b, here));
            }
    }

    private void link(String type, String a, String b) {
        if (a.isEmpty() || b.isEmpty() || a.equals(b)) outside++;
        else links.computeIfAbsent(Set.of(a, b), k -> new HashSet<>()).add(new Link(type, a, b));
    }

    private String gold(String id, String here) {
        int hash = id.lastIndexOf('#');
        String report = hash > 0 ? id.substring(0, hash) : here;
        return standFor.getOrDefault(report, Map.of()).getOrDefault(id.substring(hash + 1), "");
    }

    static List<String> listed(JsonNode x) {
        List<String> out = new ArrayList<>();
        if (x.isString()) out.add(x.asString());
        for (JsonNode n : x) out.add(n.asString());
        return out;
    }

    /** What is said between two gold figures. */
    Set<Link> between(String a, String b) {
        return a.equals(b) ? Set.of() : links.getOrDefault(Set.of(a, b), Set.of());
    }

    boolean found(String figure) {
        return found.contains(figure);
    }

    /** How many relations of each type the readings give. */
    Map<String, Double> types() {
        return types;
    }

    /** How many relations name a figure that has no gold. */
    int outside() {
        return outside;
    }

    /** How many links there are between gold figures that are not among some pairs. */
    int beside(Set<Set<String>> marked) {
        return links.entrySet().stream()
                .filter(e -> !marked.contains(e.getKey()))
                .mapToInt(e -> e.getValue().size())
                .sum();
    }
}
