package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Groups of copies against pairs that share word 5-grams. From a containment of 0.3 on a pair is a copy; below it is grey. */
final class CopyScore {
    private static final double COPY = 0.3;

    private CopyScore() {}

    /** Scores predicted groups of names. */
    static ObjectNode score(Path pairs, List<List<String>> predicted) throws IOException {
        Set<Set<String>> copies = new HashSet<>();
        Set<Set<String>> grey = new HashSet<>();
        for (JsonNode p : Json.file(pairs)) {
            Set<String> pair = Set.of(Json.text(p, "a"), Json.text(p, "b"));
            if (p.path("containment").asDouble() >= COPY) copies.add(pair);
            else grey.add(pair);
        }
        Set<Set<String>> gold = groups(copies);
        Set<Set<String>> said = groups(pairs(predicted));
        Set<Set<String>> found = pairs(said);
        Set<Set<String>> right = new HashSet<>(pairs(gold));
        right.retainAll(found);
        Set<Set<String>> inGrey = new HashSet<>(found);
        inGrey.retainAll(grey);
        inGrey.removeAll(right);
        Set<Set<String>> met = new HashSet<>(copies);
        met.retainAll(found);
        Set<Set<String>> exact = new HashSet<>(gold);
        exact.retainAll(said);
        int wrong = found.size() - right.size() - inGrey.size();

        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.put("true pairs", copies.size());
        out.put("grey pairs", grey.size());
        out.put("predicted pairs", found.size());
        out.put("right", right.size());
        out.put("in the grey", inGrey.size());
        out.put("wrong", wrong);
        rates(out, right.size(), right.size() + wrong, met.size(), copies.size());
        out.put("groups", gold.size());
        out.put("groups exact", exact.size());
        return out;
    }

    private static void rates(ObjectNode out, int right, int judged, int met, int copies) {
        double precision = judged > 0 ? Rates.percent(right, judged).doubleValue() : 0;
        double recall = copies > 0 ? Rates.percent(met, copies).doubleValue() : 0;
        out.put("precision", precision);
        out.put("recall", recall);
        out.put("f1", Rates.round(precision > 0 && recall > 0 ? 2 * precision * recall / (precision + recall) : 0, 1));
    }

    /** The sets of names that pairs join. */
    private static Set<Set<String>> groups(Set<Set<String>> pairs) {
        Map<String, Set<String>> at = new HashMap<>();
        for (Set<String> pair : pairs) {
            Set<String> joined = new TreeSet<>(pair);
            for (String name : pair) joined.addAll(at.getOrDefault(name, Set.of()));
            for (String name : joined) at.put(name, joined);
        }
        return new HashSet<>(at.values());
    }

    /** All pairs inside groups. */
    private static <G extends Iterable<String>> Set<Set<String>> pairs(Iterable<G> groups) {
        Set<Set<String>> out = new HashSet<>();
        for (G group : groups) {
            List<String> names = new ArrayList<>();
            group.forEach(names::add);
            for (int i = 0; i < names.size(); i++)
                for (int j = i + 1; j < names.size(); j++)
                    if (!names.get(i).equals(names.get(j))) out.add(Set.of(names.get(i), names.get(j)));
        }
        return out;
    }
}
