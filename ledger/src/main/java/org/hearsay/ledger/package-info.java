/**
 * Entries kept: a {@link org.hearsay.ledger.Ledger} holds reports and what engines read in them. Entries are only ever
 * added. Times of recording are kept, and are no part of any id.
 */
@NullMarked
package org.hearsay.ledger;

import org.jspecify.annotations.NullMarked;
