package org.hearsay.ledger;

/**
 * What stays of a report that was removed on request.
 *
 * @param report its id
 * @param textHash the hash of its text
 * @param reason why it was removed
 * @param at when, ISO 8601
 */
public record Tombstone(String report, String textHash, String reason, String at) {}
