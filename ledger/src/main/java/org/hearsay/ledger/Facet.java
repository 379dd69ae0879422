package org.hearsay.ledger;

/**
 * A word that a filter can ask for.
 *
 * @param word as it is printed, or a class
 * @param claims how many claims of the whole ledger have it
 */
public record Facet(String word, int claims) {
    /** What is asked for. */
    public enum Kind {
        PARTY,
        EVENT,
        UNIT,
        CLAIMANT,
        SIDE,
        OUTLET,
        PLACE
    }
}
