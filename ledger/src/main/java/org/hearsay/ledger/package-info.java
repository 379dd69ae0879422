/** Entries kept and corrected. */
@NullMarked
package org.hearsay.ledger;

import org.jspecify.annotations.NullMarked;
