/** How many, of what, done to whom: hedges and their reach, units, events, parts of totals. */
@NullMarked
package org.hearsay.figure;

import org.jspecify.annotations.NullMarked;
