package org.hearsay.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Gives a figure without a time the time of the figure that it says again: the one it is tied to as a repeat, a part or
 * a step, or the first with the same number, unit and event. Ones and twos are too common to be told apart so.
 */
final class SharedTimes {
    private static final BigDecimal LEAST = BigDecimal.valueOf(3);

    private SharedTimes() {}

    private record Same(BigDecimal value, String unit, String event) {}

    /** The figures in their order, with what times they share. */
    static List<Figure> among(List<Figure> figures) {
        Map<Same, Figure> timed = new HashMap<>();
        Map<String, Figure> byId = new HashMap<>();
        for (Figure f : figures) {
            byId.put(f.id(), f);
            Same same = same(f);
            if (same != null && happened(f)) timed.putIfAbsent(same, f);
        }
        List<Figure> shared = new ArrayList<>(figures.size());
        for (Figure f : figures) {
            Figure other = f.time() != null ? null : source(f, byId, timed);
            shared.add(other == null ? f : f.withTime(other.time()));
        }
        return shared;
    }

    private static @Nullable Figure source(Figure f, Map<String, Figure> byId, Map<Same, Figure> timed) {
        for (String tie :
                Arrays.asList(f.ties().repeats(), f.ties().partOf(), f.ties().incrementOf())) {
            Figure tied = tie == null ? null : byId.get(tie);
            if (tied != null && happened(tied)) return tied;
        }
        Same same = same(f);
        return same == null ? null : timed.get(same);
    }

    private static boolean happened(Figure f) {
        return f.time() != null && f.time().phrase() != null && f.time().asOf() == null;
    }

    private static @Nullable Same same(Figure f) {
        BigDecimal value = f.quantity().value();
        if (value == null || f.unit() == null || f.event() == null || value.compareTo(LEAST) < 0) return null;
        return new Same(
                value.stripTrailingZeros(), f.unit().unitClass(), f.event().eventClass());
    }
}
