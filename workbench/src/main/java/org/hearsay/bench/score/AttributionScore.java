package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Source, cue and content against PolNeAR under the protocol of CofeNet (COLING 2022, tables 6 to 8): runs of tokens that
 * are exactly right, that begin right, and their mean Jaccard; and single tokens. A paragraph is an instance.
 */
final class AttributionScore {
    private static final Pattern PARAGRAPH_END =
            Pattern.compile("\\n[^\\S\\n]*\\n\\s*", Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, JsonNode> readings;
    private Sums sums = new Sums();

    private AttributionScore(Map<String, JsonNode> readings) {
        this.readings = readings;
    }

    static Scored score(Path split, Map<String, JsonNode> readings) throws IOException {
        AttributionScore score = new AttributionScore(readings);
        Polnear polnear = new Polnear(split);
        Map<String, String> texts = polnear.texts();
        SortedMap<String, Sums> articles = new TreeMap<>();
        for (Map.Entry<String, Path> a : polnear.annotations().entrySet()) {
            String name = Polnear.textOf(a.getKey());
            score.sums = articles.computeIfAbsent(name, n -> new Sums());
            score.document(name, Flat.of(texts.getOrDefault(name, "")), Brat.read(a.getValue()));
        }
        return new Scored(articles, AttributionScore::result, headlines());
    }

    private static Map<String, String> headlines() {
        Map<String, String> out = new LinkedHashMap<>();
        for (String role : Bio.ROLES) out.put(role + " exact F1", "/" + role + "/exact/2");
        return out;
    }

    private void document(String name, String text, List<Marked> gold) {
        JsonNode reading = readings.get(name);
        List<Marked> predicted = reading == null ? List.of() : Marked.outermost(reading);
        sums.add("documents", 1);
        sums.add("missing", reading == null);
        int pos = 0;
        Matcher end = PARAGRAPH_END.matcher(text);
        while (end.find()) {
            paragraph(text, pos, end.start(), gold, predicted);
            pos = end.end();
        }
        paragraph(text, pos, text.length(), gold, predicted);
    }

    private void paragraph(String text, int start, int end, List<Marked> gold, List<Marked> predicted) {
        if (text.substring(start, end).isBlank()) return;
        List<Piece> tokens = PennTokens.of(text, start, end);
        sums.add("tokens", tokens.size());
        Bio g = Bio.gold(gold, tokens);
        Bio p = Bio.predicted(predicted, tokens);
        Map<String, List<Piece>> goldRuns = g.runs();
        Map<String, List<Piece>> predictedRuns = p.runs();
        for (String role : Bio.ROLES) {
            runs(role, goldRuns.getOrDefault(role, List.of()), predictedRuns.getOrDefault(role, List.of()));
            tokens(role, g, p);
        }
    }

    private void runs(String role, List<Piece> gold, List<Piece> predicted) {
        List<Integer> begins = predicted.stream().map(Piece::start).toList();
        for (Piece g : gold) {
            sums.add(role + " exact", predicted.contains(g));
            sums.add(role + " begin", begins.contains(g.start()));
            jaccard(role, best(g, predicted));
        }
        for (Piece p : predicted) if (best(p, gold) == 0) jaccard(role, 0);
        sums.add(role + " gold", gold.size());
        sums.add(role + " predicted", predicted.size());
    }

    private void jaccard(String role, double value) {
        sums.add(role + " jaccard", value);
        sums.add(role + " jaccards", 1);
    }

    private static double best(Piece of, List<Piece> others) {
        double best = 0;
        for (Piece o : others) {
            int shared = Math.min(
                    Math.min(of.end() - o.start(), o.end() - of.start()),
                    Math.min(o.end() - o.start(), of.end() - of.start()));
            int span = Math.max(of.end(), o.end()) - Math.min(of.start(), o.start());
            best = Math.max(best, (double) shared / span);
        }
        return best;
    }

    private void tokens(String role, Bio gold, Bio predicted) {
        for (int i = 0; i < gold.size(); i++) {
            boolean g = gold.is(i, role);
            boolean p = predicted.is(i, role);
            if (g && p) sums.add(role + " token", 1);
            if (g) sums.add(role + " token gold", 1);
            if (p) sums.add(role + " token predicted", 1);
        }
    }

    private static ObjectNode result(Sums sums) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        for (String role : Bio.ROLES) {
            ObjectNode of = out.putObject(role);
            double gold = sums.get(role + " gold");
            double predicted = sums.get(role + " predicted");
            of.set("exact", Rates.prf(sums.get(role + " exact"), predicted, gold));
            of.set("begin", Rates.prf(sums.get(role + " begin"), predicted, gold));
            of.put("jaccard", Rates.percent(sums.get(role + " jaccard"), sums.get(role + " jaccards")));
            of.set(
                    "token",
                    Rates.prf(
                            sums.get(role + " token"),
                            sums.get(role + " token predicted"),
                            sums.get(role + " token gold")));
        }
        ObjectNode meta = out.putObject("meta");
        meta.put("documents", (int) sums.get("documents"));
        meta.put("without_prediction", (int) sums.get("missing"));
        meta.put("tokens", (int) sums.get("tokens"));
        return out;
    }
}
