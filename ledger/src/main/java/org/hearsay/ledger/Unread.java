package org.hearsay.ledger;

/**
 * A report that is kept and was not read, for it is in another language than English.
 *
 * @param id the report's id
 * @param name its name
 * @param language ISO 639 code
 * @param origin where it came from, in words
 */
public record Unread(String id, String name, String language, String origin) {}
