package org.hearsay.app;

import org.hearsay.ledger.Ledger;

/**
 * A ledger that is open. Commands name this type and not the ledger itself: what finds their options looks at all that they name,
 * and {@code hearsay read} is to load nothing of ledgers.
 *
 * @param ledger it
 */
record OpenLedger(Ledger ledger) {}
