package org.hearsay.time;

import java.util.List;
import org.hearsay.model.Phrase;
import org.jspecify.annotations.Nullable;

/** Where time expressions stand. */
final class Places {
    private Places() {}

    /** Expressions by the index of their first word. */
    static @Nullable TimeExpression[] byWord(TimeWords w, List<TimeExpression> times) {
        @Nullable TimeExpression[] at = new TimeExpression[w.size()];
        for (TimeExpression e : times) at[e.first()] = e;
        return at;
    }

    /** The phrase from the first word to the one before {@code end}. */
    static Phrase phrase(TimeWords w, int first, int end) {
        return w.layout().phrase(w.start(first), w.end(end - 1));
    }
}
