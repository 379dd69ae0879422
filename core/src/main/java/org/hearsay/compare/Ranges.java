package org.hearsay.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.model.Range;
import org.hearsay.model.Relation;
import org.hearsay.model.Relation.Type;

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

    /**
     * The rows of some figures.
     *
     * @param relations how they stand to each other: one that is said to differ from another is no part of it
     */
    List<Range> of(List<Tally> tallies, List<Relation> relations) {
        Set<String> opposed = opposed(relations);
        Map<String, Map<String, Map<Integer, List<Tally>>>> rows = new TreeMap<>();
        for (Tally t : tallies) {
            if (t.figure().ties().partOf() != null || t.figure().standing().status() != null) continue;
            Map<String, Map<Integer, List<Tally>>> byUnit = rows.computeIfAbsent(t.event(), e -> new TreeMap<>());
            add(byUnit, t.unitClass(), t);
            if (kinds.arePersons(t.unitClass())) add(byUnit, "all", t);
        }
        List<Range> out = new ArrayList<>();
        rows.forEach((event, byUnit) ->
                byUnit.forEach((unit, pages) -> out.add(range(event, unit, List.copyOf(pages.values()), opposed))));
        return out;
    }

    private static Set<String> opposed(List<Relation> relations) {
        Set<String> out = new HashSet<>();
        for (Relation r : relations) {
            if (r.type() != Type.DIFFERS && r.type() != Type.CONTRADICTS) continue;
            out.add(r.a());
            out.add(r.b());
        }
        return out;
    }

    private static void add(Map<String, Map<Integer, List<Tally>>> rows, String unit, Tally t) {
        rows.computeIfAbsent(unit, u -> new TreeMap<>())
                .computeIfAbsent(t.page(), p -> new ArrayList<>())
                .add(t);
    }

    private Range range(String event, String unit, List<List<Tally>> pages, Set<String> opposed) {
        BigDecimal low = null;
        BigDecimal high = null;
        Map<String, Tally> used = new LinkedHashMap<>();
        for (List<Tally> page : pages) {
            Headcount count = new Headcount(page, kinds, opposed);
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
