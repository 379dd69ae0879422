package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What is right about a predicted figure that was set beside a gold one. */
final class FigureChecks {
    /** A row that a user can rely on has all of these right. */
    static final List<String> CLAIM = List.of("value", "bounds", "event", "unit_class", "party", "claimant");

    private static final Set<String> BELLIGERENT = Set.of(
            "military police combatants pows units tanks armored_vehicles aircraft helicopters ships".split(" "));
    private static final Set<String> NOBODY = Set.of("narrator", "unattributed");

    private final JsonNode gold;
    private final JsonNode predicted;

    FigureChecks(JsonNode gold, JsonNode predicted) {
        this.gold = gold;
        this.predicted = predicted;
    }

    /** Every check, by name. */
    Map<String, Boolean> all() {
        Map<String, Boolean> out = new LinkedHashMap<>();
        out.put("value", same("value"));
        out.put("bounds", same("low") && same("high"));
        out.put("approximator", lower(gold, "approximator").equals(lower(predicted, "approximator")));
        out.put("unit_class", unit());
        out.put("event", Json.text(gold, "event").equals(Json.text(predicted.path("event"), "class")));
        out.put("claimant", claimant());
        out.put("party", party());
        out.put("span", at("start") && at("end"));
        out.put("counting", counting());
        return out;
    }

    private boolean at(String field) {
        return gold.path(field).asInt() == predicted.path(field).asInt();
    }

    private static String lower(JsonNode node, String field) {
        return Json.text(node, field).toLowerCase(Locale.ROOT);
    }

    private boolean same(String field) {
        JsonNode a = gold.path(field);
        JsonNode b = predicted.path(field);
        if (!a.isNumber() || !b.isNumber()) return a.isNumber() == b.isNumber();
        return Math.abs(a.asDouble() - b.asDouble()) <= 1e-6 * Math.max(1, Math.abs(a.asDouble()));
    }

    /** The same class; people and civilians are one where the printed unit does not say which. */
    private boolean unit() {
        String g = Json.text(gold, "unit_class");
        String p = Json.text(predicted.path("unit"), "class");
        if (g.equals(p)) return true;
        boolean either = (g.equals("people") && p.equals("civilians")) || (g.equals("civilians") && p.equals("people"));
        return either && !lower(gold, "unit").contains("civilian");
    }

    private boolean claimant() {
        String g = Json.text(gold, "claimant");
        JsonNode c = predicted.path("claimant");
        String p = Json.has(c, "narrator")
                ? "narrator"
                : Json.has(c, "unattributed") ? "unattributed" : Json.text(c, "text");
        if (NOBODY.contains(g) || NOBODY.contains(p)) return g.equals(p);
        return FigureWords.sameName(g, p);
    }

    /** Whose loss: words of the party or of the unit, or the side; nothing is right where the unit says it all. */
    private boolean party() {
        JsonNode p = predicted.path("party");
        String words = Json.text(p, "text");
        String said = words + " " + Json.text(p, "side");
        String party = Json.text(gold, "party");
        String unit = Json.text(gold, "unit");
        List<String> adds = new ArrayList<>(FigureWords.of(party));
        adds.removeAll(FigureWords.of(unit));
        if (said.isBlank()) return adds.isEmpty() && !BELLIGERENT.contains(Json.text(gold, "unit_class"));
        if (Json.has(gold, "party_side") && Sides.named(Json.text(gold, "party_side"), said))
            return !FigureWords.tooLong(FigureWords.of(party), FigureWords.of(words));
        return FigureWords.shares(party, words) || (adds.isEmpty() && FigureWords.shares(unit, words));
    }

    /** Whether the predicted side alone names the gold one. */
    boolean side() {
        return Sides.named(Json.text(gold, "party_side"), Json.text(predicted.path("party"), "side"));
    }

    private boolean counting() {
        JsonNode cumulative = gold.path("cumulative");
        if ("unclear".equals(Json.string(gold, "cumulative"))) return true;
        String g = cumulative.isBoolean() ? (cumulative.asBoolean() ? "cumulative" : "incident") : "unclear";
        return g.equals(Json.text(predicted, "counting"));
    }

    /** Whether the gold words of a field are met by the predicted phrase or phrases of another. */
    boolean met(String goldField, String predictedField) {
        return FigureWords.shares(Json.text(gold, goldField), words(predicted.path(predictedField)));
    }

    private static String words(JsonNode node) {
        if (node.isString()) return node.asString();
        if (!node.isArray()) return Json.text(node, "text");
        StringBuilder out = new StringBuilder();
        for (JsonNode n : node) out.append(words(n)).append(' ');
        return out.toString().strip();
    }
}
