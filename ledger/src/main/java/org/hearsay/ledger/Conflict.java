package org.hearsay.ledger;

import org.hearsay.compare.Stated;
import org.hearsay.model.Relation;

/**
 * Two claims that stand against each other.
 *
 * @param type how
 * @param a of two in time the later
 * @param b the other
 * @param reason why, as a sentence
 */
public record Conflict(Relation.Type type, Stated a, Stated b, String reason) {}
