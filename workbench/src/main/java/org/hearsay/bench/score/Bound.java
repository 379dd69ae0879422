package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The lowest and the highest claimed of an event.
 *
 * @param low null when open
 * @param high null when open
 */
record Bound(@Nullable Double low, @Nullable Double high) {
    static final Bound NONE = new Bound(null, null);

    /** What a reading says of an event: its row over all units; where there is none, the envelope of its rows. */
    static Bound of(JsonNode reading, String event) {
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode r : reading.path("ranges")) if (Json.text(r, "event").equals(event)) rows.add(r);
        List<JsonNode> all = rows.stream()
                .filter(r -> Json.text(r, "unitClass").equals("all"))
                .toList();
        List<JsonNode> some = all.isEmpty() ? rows : all;
        return new Bound(
                values(some, "low").stream().min(Double::compare).orElse(null),
                values(some, "high").stream().max(Double::compare).orElse(null));
    }

    private static List<Double> values(List<JsonNode> rows, String field) {
        return rows.stream()
                .map(r -> r.path(field))
                .filter(JsonNode::isNumber)
                .map(JsonNode::asDouble)
                .toList();
    }

    /** Mean of the logarithmic errors of both bounds; a missing one takes the other's value, none counts as 0. */
    double logError(Bound gold) {
        double l = low != null ? low : high != null ? high : 0;
        double h = high != null ? high : l;
        return (logRatio(l, gold.low) + logRatio(h, gold.high)) / 2;
    }

    private static double logRatio(double p, @Nullable Double g) {
        return Math.abs(StrictMath.log((p + 1) / (Objects.requireNonNullElse(g, 0.0) + 1)));
    }

    /** Whether both bounds lie within a tenth of the gold ones. */
    boolean near(Bound gold) {
        return near(low, gold.low) && near(high, gold.high);
    }

    private static boolean near(@Nullable Double p, @Nullable Double g) {
        return p != null && g != null && Math.abs(p - g) <= 0.1 * g;
    }
}
