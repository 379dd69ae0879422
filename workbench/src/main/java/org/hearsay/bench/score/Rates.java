package org.hearsay.bench.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Percentages as scorers print them. */
final class Rates {
    private Rates() {}

    /** Rounds the exact binary value; halves go to the even digit. */
    static BigDecimal round(double value, int places) {
        return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN);
    }

    /** Percent of a whole, to one place; of nothing it is 0. */
    static BigDecimal percent(double part, double whole) {
        return round(100 * part / Math.max(1, whole), 1);
    }

    /** Precision, recall and F1 in percent, to one place. */
    static ArrayNode prf(double right, double predicted, double gold) {
        return list(
                predicted > 0 ? 100 * right / predicted : 0,
                gold > 0 ? 100 * right / gold : 0,
                predicted + gold > 0 ? 200 * right / (predicted + gold) : 0);
    }

    private static ArrayNode list(double... values) {
        ArrayNode out = JsonNodeFactory.instance.arrayNode();
        for (double v : values) out.add(round(v, 1));
        return out;
    }
}
