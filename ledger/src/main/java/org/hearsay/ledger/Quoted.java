package org.hearsay.ledger;

/**
 * Where a claim stands.
 *
 * @param report the id of its report
 * @param entry its entry
 * @param words its words there: of a figure the number as printed, else what was said
 */
public record Quoted(String report, String entry, String words) {}
