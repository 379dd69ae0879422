package org.hearsay.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Phrase;

/** Where time expressions stand. */
final class Places {
    private Places() {}

    /** Expressions by the index of their first word. Only for look-up: its order means nothing. */
    static Map<Integer, TimeExpression> byWord(List<TimeExpression> times) {
        Map<Integer, TimeExpression> at = new HashMap<>();
        for (TimeExpression e : times) at.put(e.first(), e);
        return at;
    }

    /** The phrase from the first word to the one before {@code end}. */
    static Phrase phrase(TimeWords w, int first, int end) {
        return w.layout().phrase(w.start(first), w.end(end - 1));
    }
}
