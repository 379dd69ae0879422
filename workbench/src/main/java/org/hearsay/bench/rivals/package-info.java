/** Others who find who said what, or how many, beside the {@code hearsay} command: over the same articles, in one run. */
@NullMarked
package org.hearsay.bench.rivals;

import org.jspecify.annotations.NullMarked;
