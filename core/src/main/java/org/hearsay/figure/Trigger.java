package org.hearsay.figure;

/**
 * What a word says was done.
 *
 * @param event the guideline's class
 * @param kind how the word takes those counted
 */
record Trigger(String event, Kind kind) {

    enum Kind {
        /** Those counted are the object, or the subject in the passive: "killed". */
        DID,
        /** Those counted are the subject: "died". */
        BECAME,
        /** A happening or its result: "deaths". */
        NOUN,
        /** Describes those counted: "dead". */
        STATE
    }
}
