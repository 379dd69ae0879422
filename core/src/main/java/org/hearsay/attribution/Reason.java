package org.hearsay.attribution;

import java.util.List;
import org.hearsay.model.Why;

/**
 * What made a draft.
 *
 * @param rule which rule
 * @param score the sum of the weights, 0 where the rule needs none
 * @param weights the weightiest
 */
record Reason(Why.Rule rule, double score, List<Why.Weight> weights) {
    static final Reason LABELS = new Reason(Why.Rule.LABELS, 0, List.of());
    /** Inside what somebody else says, the weights not told. */
    static final Reason INSIDE = new Reason(Why.Rule.INSIDE, 0, List.of());

    static final Reason RELAY = new Reason(Why.Rule.RELAY, 0, List.of());
    static final Reason TURN = new Reason(Why.Rule.TURN, 0, List.of());
    static final Reason CITED = new Reason(Why.Rule.CITED, 0, List.of());

    static final Reason FORM = new Reason(Why.Rule.FORM, 0, List.of());

    Reason {
        weights = List.copyOf(weights);
    }
}
