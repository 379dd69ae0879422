/** Swaps two sides in texts and looks whether anything else changes. */
@NullMarked
package org.hearsay.bench.swap;

import org.jspecify.annotations.NullMarked;
