package org.hearsay.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Figure;
import org.hearsay.model.Range;
import org.jspecify.annotations.Nullable;

/**
 * The lowest and highest figure claimed, by event and class of unit, with a row {@code all} for persons. Parts of totals
 * and superseded and denied figures are left out, as Airwars does in its assessments of incidents.
 */
final class Ranges {
    private final UnitKinds kinds;

    Ranges(UnitKinds kinds) {
        this.kinds = kinds;
    }

    List<Range> of(List<Tally> tallies) {
        Map<String, Map<String, List<Tally>>> rows = new TreeMap<>();
        for (Tally t : tallies) {
            if (t.figure().ties().partOf() != null || t.figure().standing().status() != null) continue;
            Map<String, List<Tally>> byUnit = rows.computeIfAbsent(t.event(), e -> new TreeMap<>());
            byUnit.computeIfAbsent(t.unitClass(), u -> new ArrayList<>()).add(t);
            if (kinds.arePersons(t.unitClass()))
                byUnit.computeIfAbsent("all", u -> new ArrayList<>()).add(t);
        }
        List<Range> out = new ArrayList<>();
        rows.forEach((event, byUnit) -> byUnit.forEach((unit, some) -> out.add(range(event, unit, some))));
        return out;
    }

    private static Range range(String event, String unit, List<Tally> tallies) {
        BigDecimal low = null;
        BigDecimal high = null;
        Map<String, Tally> used = new LinkedHashMap<>();
        for (Tally t : tallies) {
            low = least(
                    low,
                    t.bounds().low() != null ? t.bounds().low() : t.bounds().value());
            high = most(high, t.bounds().high() != null ? t.bounds().high() : stated(t.figure()));
            used.put(t.key(), t);
        }
        return new Range(event, unit, low, high, List.copyOf(used.keySet()));
    }

    /** What is stated at least: the number, or the floor that stands for a vague word. */
    private static @Nullable BigDecimal stated(Figure f) {
        return f.quantity().value() != null
                ? f.quantity().value()
                : f.quantity().low();
    }

    private static @Nullable BigDecimal least(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b : b == null ? a : a.min(b);
    }

    private static @Nullable BigDecimal most(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null ? b : b == null ? a : a.max(b);
    }
}
