package org.hearsay.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Range;

/**
 * The lowest and highest figure claimed, by event and class of unit, with a row {@code all} for persons. Parts of totals
 * and superseded and denied figures are left out, as Airwars does in its assessments of incidents; what is left of a page
 * and a row is what its {@link Headcount} takes.
 */
final class Ranges {
    private final UnitKinds kinds;

    Ranges(UnitKinds kinds) {
        this.kinds = kinds;
    }

    List<Range> of(List<Tally> tallies) {
        Map<String, Map<String, Map<Integer, List<Tally>>>> rows = new TreeMap<>();
        for (Tally t : tallies) {
            if (t.figure().ties().partOf() != null || t.figure().standing().status() != null) continue;
            Map<String, Map<Integer, List<Tally>>> byUnit = rows.computeIfAbsent(t.event(), e -> new TreeMap<>());
            add(byUnit, t.unitClass(), t);
            if (kinds.arePersons(t.unitClass())) add(byUnit, "all", t);
        }
        List<Range> out = new ArrayList<>();
        rows.forEach((event, byUnit) ->
                byUnit.forEach((unit, pages) -> out.add(range(event, unit, List.copyOf(pages.values())))));
        return out;
    }

    private static void add(Map<String, Map<Integer, List<Tally>>> rows, String unit, Tally t) {
        rows.computeIfAbsent(unit, u -> new TreeMap<>())
                .computeIfAbsent(t.page(), p -> new ArrayList<>())
                .add(t);
    }

    private Range range(String event, String unit, List<List<Tally>> pages) {
        BigDecimal low = null;
        BigDecimal high = null;
        Map<String, Tally> used = new LinkedHashMap<>();
        for (List<Tally> page : pages) {
            Headcount count = new Headcount(page, kinds);
            for (Tally t : count.taken()) {
                BigDecimal from = Headcount.from(t);
                BigDecimal to = Headcount.to(t);
                if (from != null && count.bounds(t)) low = low == null ? from : low.min(from);
                if (to != null) high = high == null ? to : high.max(to);
                used.put(t.key(), t);
            }
        }
        return new Range(event, unit, low, high, List.copyOf(used.keySet()));
    }
}
