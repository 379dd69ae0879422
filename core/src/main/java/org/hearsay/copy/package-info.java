/** Signatures that tell reprints and near copies. */
@NullMarked
package org.hearsay.copy;

import org.jspecify.annotations.NullMarked;
