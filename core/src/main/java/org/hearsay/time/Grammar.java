package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/** One kind of time expression. */
interface Grammar {
    /** The longest expression of the kind that begins at the word, null when none does. */
    @Nullable
    TimeExpression at(TimeWords w, int i);
}
