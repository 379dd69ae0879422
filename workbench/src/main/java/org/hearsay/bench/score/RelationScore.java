package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Relations between figures against hand-made ones: linked right, linked otherwise, not linked. */
final class RelationScore {
    private static final Map<String, Set<String>> SAYS = Map.of(
            "repeat", Set.of("repeats", "agrees"),
            "revision", Set.of("revises"),
            "update", Set.of("updates"),
            "contradiction", Set.of("contradicts", "denies"),
            "divergent", Set.of("differs"),
            "sum", Set.of("part_of", "sum_of"),
            "sum_mismatch", Set.of("sum_mismatch"),
            "increment", Set.of("increment_of", "part_of"),
            "not_comparable", Set.of("not_comparable"));
    private static final Set<String> DIRECTED = Set.of("revision", "update", "sum", "increment");
    private static final List<String> STATES =
            List.of("n", "right", "other", "not linked", "unread", "direction right");

    private final RelationLinks links;
    private final Map<String, Sums> byType = new TreeMap<>();
    private final Map<String, Sums> instead = new TreeMap<>();
    private final Set<Set<String>> marked = new HashSet<>();

    private RelationScore(RelationLinks links) {
        this.links = links;
    }

    /** Scores; the readings may hold a line for the group. */
    static ObjectNode score(Path relations, Path figures, List<JsonNode> readings) throws IOException {
        Map<String, List<JsonNode>> gold =
                Json.lines(figures).stream().collect(Collectors.groupingBy(g -> Json.text(g, "article")));
        RelationScore score = new RelationScore(new RelationLinks(readings, gold));
        for (JsonNode r : Json.lines(relations)) score.relation(r);
        return score.result();
    }

    private void relation(JsonNode r) {
        String type = Json.text(r, "type");
        String a = Json.text(r, "a");
        List<String> others = RelationLinks.listed(r.path("b"));
        List<Set<RelationLinks.Link>> found =
                others.stream().map(b -> links.between(a, b)).toList();
        others.forEach(b -> marked.add(b.equals(a) ? Set.of(a) : Set.of(a, b)));
        Sums sums = byType.computeIfAbsent(type, t -> new Sums());
        Sums other = instead.computeIfAbsent(type, t -> new Sums());
        String state = type.equals("not_comparable")
                ? incomparable(found, sums, other)
                : state(type, a, others, found, sums, other);
        sums.add("n", 1);
        sums.add(state, 1);
        sums.add("unread", !links.found(a) || !others.stream().allMatch(links::found));
    }

    private static String incomparable(List<Set<RelationLinks.Link>> found, Sums sums, Sums instead) {
        Set<String> wrong = new TreeSet<>();
        found.forEach(f -> f.forEach(l -> wrong.add(l.type())));
        wrong.remove("not_comparable");
        wrong.forEach(t -> instead.add(t, 1));
        sums.add("said so", found.stream().allMatch(f -> right("not_comparable", f)));
        return wrong.isEmpty() ? "right" : "wrong";
    }

    private static String state(
            String type, String a, List<String> others, List<Set<RelationLinks.Link>> found, Sums sums, Sums instead) {
        for (Set<RelationLinks.Link> f : found)
            if (!right(type, f))
                f.stream().map(RelationLinks.Link::type).distinct().forEach(t -> instead.add(t, 1));
        if (!found.stream().allMatch(f -> right(type, f)))
            return found.stream().allMatch(Set::isEmpty) ? "not linked" : "other";
        if (DIRECTED.contains(type)) {
            boolean directed = true;
            for (int i = 0; i < others.size(); i++) directed &= directed(type, a, others.get(i), found.get(i));
            sums.add("direction right", directed);
        }
        return "right";
    }

    private static boolean right(String type, Set<RelationLinks.Link> found) {
        Set<String> says = SAYS.getOrDefault(type, Set.of(type));
        return found.stream().anyMatch(l -> says.contains(l.type()));
    }

    /** In the gold the earlier figure, or the whole, is named first; in readings the later, or the part. */
    private static boolean directed(String type, String a, String b, Set<RelationLinks.Link> found) {
        Set<String> says = SAYS.getOrDefault(type, Set.of(type));
        return found.stream()
                .anyMatch(l ->
                        l.type().equals("sum_of") || (says.contains(l.type()) && l.a().equals(b) && l.b().equals(a)));
    }

    private ObjectNode result() {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        Sums positive = new Sums();
        byType.forEach((type, sums) -> {
            ObjectNode of = out.putObject(type);
            Map<String, Double> counts = new LinkedHashMap<>(sums.all());
            Json.counts(counts).forEachEntry(of::set);
            of.set("instead", Json.counts(instead.getOrDefault(type, new Sums()).all()));
            if (!type.equals("not_comparable")) positive.addAll(sums);
        });
        ObjectNode all = out.putObject("all but not_comparable");
        for (String s : STATES) all.put(s, (int) positive.get(s));
        Sums unlike = byType.getOrDefault("not_comparable", new Sums());
        out.put("right %", Rates.percent(positive.get("right"), positive.get("n")));
        out.put("wrongly linked % of not_comparable", Rates.percent(unlike.get("wrong"), unlike.get("n")));
        out.set("predicted", Json.counts(links.types()));
        out.put("predicted, a figure without gold", links.outside());
        out.put("predicted between gold figures, not marked by hand", links.beside(marked));
        return out;
    }
}
