package org.hearsay.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.model.Figure.Counting;
import org.hearsay.model.Incident;
import org.hearsay.model.Place;
import org.hearsay.model.Relation;
import org.hearsay.model.Relation.Type;
import org.jspecify.annotations.Nullable;

/**
 * Puts figures together that are about one happening or one running count: those of which a relation says so, and on one page those
 * that {@link Happenings} does. Linear in the number of figures and relations.
 */
final class Incidents {
    private final Ranges ranges;

    Incidents(Ranges ranges) {
        this.ranges = ranges;
    }

    /** Those of one page. */
    List<Incident> inside(List<Tally> page, List<Relation> relations) {
        Joined joined = new Joined();
        new Happenings(joined).join(page);
        related(relations, joined);
        return incidents(page, joined, relations);
    }

    /**
     * Those of several pages.
     *
     * @param names figures that are together on their pages
     * @param relations between pages
     */
    List<Incident> across(List<Tally> all, List<List<String>> names, List<Relation> relations) {
        Joined joined = new Joined();
        for (List<String> together : names) for (String name : together) joined.join(together.get(0), name);
        related(relations, joined);
        return incidents(all, joined, relations);
    }

    private static void related(List<Relation> relations, Joined joined) {
        for (Relation r : relations)
            if (r.type() != Type.NOT_COMPARABLE && r.type() != Type.RESTATES) joined.join(r.a(), r.b());
    }

    private List<Incident> incidents(List<Tally> all, Joined joined, List<Relation> relations) {
        Map<String, List<Tally>> groups = new LinkedHashMap<>();
        for (Tally t : all)
            groups.computeIfAbsent(joined.first(t.key()), k -> new ArrayList<>())
                    .add(t);
        List<Incident> out = new ArrayList<>();
        for (List<Tally> group : groups.values()) out.add(incident("i" + (out.size() + 1), group, relations));
        return List.copyOf(out);
    }

    private Incident incident(String id, List<Tally> group, List<Relation> relations) {
        TreeSet<String> sides = new TreeSet<>();
        TreeSet<LocalDate> days = new TreeSet<>();
        Place where = null;
        boolean runs = false;
        for (Tally t : group) {
            runs |= t.runs();
            if (t.side() != null) sides.add(t.side());
            LocalDate since = t.since();
            if (since != null) days.add(since);
            if (t.day() != null) days.add(t.day());
            where = told(where, t.figure().place());
        }
        return new Incident(
                id,
                runs ? Counting.CUMULATIVE : Counting.INCIDENT,
                where == null ? null : where.phrase().text(),
                where == null ? null : where.site(),
                List.copyOf(sides),
                days.isEmpty() ? null : days.first(),
                days.isEmpty() ? null : days.last(),
                group.stream().map(Tally::key).toList(),
                ranges.of(group, relations));
    }

    /** The first place, unless a later one is known and it is not. */
    private static @Nullable Place told(@Nullable Place before, @Nullable Place now) {
        if (before == null) return now;
        return before.site() == null && now != null && now.site() != null ? now : before;
    }
}
