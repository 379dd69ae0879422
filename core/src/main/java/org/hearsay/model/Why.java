package org.hearsay.model;

import java.util.List;

/**
 * Why something was read as an attribution.
 *
 * @param attribution the id of the attribution
 * @param cue the cue's head word, in lower case; empty when there is no cue
 * @param rule what made it one
 * @param score what the weights sum up to, in natural logarithms; more than 0 speaks for it. 0 where a rule decided alone
 * @param weights the weightiest pieces of evidence, those for and against, the weightiest first
 */
public record Why(String attribution, String cue, Rule rule, double score, List<Weight> weights) {
    public Why {
        weights = List.copyOf(weights);
    }

    /**
     * A piece of evidence.
     *
     * @param evidence what was looked at, in plain words
     * @param weight positive where it speaks for an attribution
     */
    public record Weight(String evidence, double weight) {}

    /** What made an attribution one. */
    public enum Rule {
        /** The words were labelled as source, cue and content by learned weights. */
        LABELS,
        /** A clause around a cue word, accepted by learned weights where nothing was labelled. */
        CLAUSE,
        /** A clause inside what somebody else says, accepted by learned weights. */
        INSIDE,
        /** By rule: who is named as having carried what stands before or after, and whom it carried. */
        RELAY,
        /** By rule: who speaks by name and colon in an interview. */
        TURN,
        /** By rule: whom a carrier cites for what it says. */
        CITED,
        /** By rule: a fixed form of words that nothing was labelled in ("put the toll at 17", "12 killed: police"). */
        FORM
    }
}
