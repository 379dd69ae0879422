/** How two claims stand to each other; ranges. */
@NullMarked
package org.hearsay.compare;

import org.jspecify.annotations.NullMarked;
