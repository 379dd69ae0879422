/** How fast a ledger is that holds a million made-up claims. */
@NullMarked
package org.hearsay.bench.kept;

import org.jspecify.annotations.NullMarked;
