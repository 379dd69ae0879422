package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One article of {@link ChainScore}. */
final class ChainArticle {
    private final Tokens tokens;
    private final List<JsonNode> gold;
    private final List<JsonNode> predicted = new ArrayList<>();
    private final List<ChainSpans> goldSpans;
    private final List<ChainSpans> predictedSpans;
    private final Map<String, Integer> predictedIds = new HashMap<>();
    private final Map<String, Integer> goldIds = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<Integer, Integer> matched = new HashMap<>();
    private final Sums sums = new Sums();

    /** Two attributions whose contents overlap, by index. */
    private record Pair(boolean sameCue, double jaccard, int gold, int predicted) {}

    ChainArticle(String text, List<JsonNode> gold, JsonNode reading) {
        this.tokens = Tokens.of(text);
        this.gold = gold;
        for (JsonNode p : reading.path("attributions")) if (counts(p)) predicted.add(p);
        for (JsonNode a : reading.path("actors")) names.put(Json.text(a, "id"), Json.text(a, "name"));
        this.goldSpans = gold.stream().map(g -> ChainSpans.of(g, tokens)).toList();
        this.predictedSpans =
                predicted.stream().map(p -> ChainSpans.of(p, tokens)).toList();
        for (int i = 0; i < gold.size(); i++) goldIds.put(Json.text(gold.get(i), "att"), i);
        for (int i = 0; i < predicted.size(); i++) predictedIds.put(Json.text(predicted.get(i), "id"), i);
    }

    private static boolean counts(JsonNode p) {
        String attitude = Json.string(p, "attitude");
        boolean claims = attitude == null || attitude.equals("assertion") || attitude.equals("decree");
        return claims && Marked.inText(p) && !Piece.of(p.path("content")).isEmpty();
    }

    Sums score() {
        match();
        sums.add("gold", gold.size());
        sums.add("pred", predicted.size());
        sums.add("matched", matched.size());
        for (ChainSpans p : predictedSpans) {
            sums.add("channel_pred", !p.channel().isEmpty());
            sums.add("said_pred", !p.said().isEmpty());
        }
        for (int i = 0; i < gold.size(); i++) {
            ChainSpans g = goldSpans.get(i);
            sums.add("channel_gold", !g.channel().isEmpty());
            sums.add("said_gold", !g.said().isEmpty());
            sums.add("nested", Json.has(gold.get(i), "parent"));
            sums.add("no_source", g.source().isEmpty());
            Integer to = matched.get(i);
            if (to != null) pair(i, to);
        }
        return sums;
    }

    private void match() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++)
            for (int j = 0; j < predicted.size(); j++) {
                ChainSpans g = goldSpans.get(i);
                ChainSpans p = predictedSpans.get(j);
                double jaccard = LinkedArticle.jaccard(g.content(), p.content());
                if (jaccard >= 0.5) pairs.add(new Pair(g.cue().intersects(p.cue()), jaccard, i, j));
            }
        pairs.sort(Comparator.comparing(Pair::sameCue)
                .thenComparingDouble(Pair::jaccard)
                .reversed());
        for (Pair p : pairs)
            if (!matched.containsKey(p.gold()) && !matched.containsValue(p.predicted()))
                matched.put(p.gold(), p.predicted());
    }

    private void pair(int i, int j) {
        JsonNode g = gold.get(i);
        ChainSpans a = goldSpans.get(i);
        ChainSpans b = predictedSpans.get(j);
        boolean source = a.sourceMet(b, tokens);
        sums.add("ok attribution", source);
        sums.add("ok exact", a.source().equals(b.source()) && a.content().equals(b.content()));
        sums.add("ok cue", a.cueMet(b));
        if (Json.has(g, "parent")) sums.add("ok nested", source);
        if (a.source().isEmpty()) sums.add("ok no_source", b.source().isEmpty());
        for (String field : List.of("form", "sourceType", "cueClass"))
            sums.add("ok " + field, Json.text(g, field).equals(Json.text(predicted.get(j), field)));
        sums.add("ok channel", !a.channel().isEmpty() && ChainWords.near(tokens, a.channel(), b.channel()));
        sums.add("ok said", !a.said().isEmpty() && ChainWords.near(tokens, a.said(), b.said()));
        sums.add("ok parent", sameParent(g, predicted.get(j)));
        if (Json.has(g, "speaker")) speaker(g, predicted.get(j), a);
    }

    private boolean sameParent(JsonNode g, JsonNode p) {
        Integer of = goldIds.get(Json.text(g, "parent"));
        Integer found = predictedIds.get(Json.text(p, "parent"));
        return of == null ? found == null : found != null && found.equals(matched.get(of));
    }

    private void speaker(JsonNode g, JsonNode p, ChainSpans spans) {
        boolean right = ChainWords.sameName(Json.text(g, "speaker"), names.getOrDefault(Json.text(p, "speaker"), ""));
        long telling = tokens.words(spans.source()).stream()
                .filter(w -> !ChainWords.isStop(w))
                .count();
        sums.add("speaker", 1);
        sums.add("ok speaker", right);
        if (telling > 1) return;
        sums.add("short", 1);
        sums.add("ok short", right);
    }
}
