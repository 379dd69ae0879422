package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.Joined;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Columns.Ref;
import org.hearsay.ledger.Pack.Count;
import org.hearsay.ledger.Pack.Mark;
import org.hearsay.ledger.Pack.Name;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, from the columns of its claims: the same as {@link ClaimTable#lines} says of the claims themselves. */
final class CellLines {
    /** From the earliest to the latest; undated claims come first. */
    private static final Comparator<Ref> ORDER = Comparator.comparingInt((Ref r) -> day(r, Count.DAY))
            .thenComparingInt(r -> day(r, Count.PUBLISHED))
            .thenComparing((a, b) -> Held.compare(a.held(), a.i(), b.held(), b.i()));

    private final Columns columns;

    CellLines(Columns columns) {
        this.columns = columns;
    }

    private static int day(Ref r, Count column) {
        int day = r.held().count(column, r.i());
        return day == Pack.UNDATED ? Integer.MIN_VALUE : day;
    }

    /**
     * A line whose claim is still to be read.
     *
     * @param latest the claim that stands
     * @param earlier as in the table, like the rest
     */
    record Draft(
            Ref latest,
            int earlier,
            int reports,
            int sources,
            @Nullable Integer outlets) {
        ClaimTable.Line line(Stated claim) {
            return new ClaimTable.Line(claim, earlier, reports, sources, outlets);
        }
    }

    /** So many lines one cell has. */
    static int number(List<Ref> claims) {
        Set<Long> happenings = new HashSet<>();
        for (Ref r : claims) happenings.add(r.held().mark(Mark.HAPPENING, r.i()));
        return happenings.size();
    }

    /** The lines of one cell. */
    List<Draft> of(List<Ref> claims) {
        Map<Long, List<Ref>> happenings = new HashMap<>();
        for (Ref r : claims)
            happenings
                    .computeIfAbsent(r.held().mark(Mark.HAPPENING, r.i()), h -> new ArrayList<>())
                    .add(r);
        List<Draft> out = new ArrayList<>();
        for (List<Ref> one : happenings.values()) out.add(draft(one));
        out.sort(Comparator.comparing(Draft::latest, ORDER));
        return out;
    }

    private Draft draft(List<Ref> claims) {
        Ref latest = java.util.Collections.max(claims, ORDER);
        long bounds = bounds(latest);
        Set<Long> others = new HashSet<>();
        Set<Ref> reports = new HashSet<>();
        Set<Integer> outlets = new HashSet<>();
        Joined sources = new Joined();
        for (Ref r : claims) {
            if (bounds(r) != bounds) {
                others.add(bounds(r));
                continue;
            }
            int outlet = r.held().name(Name.OUTLET, r.i());
            String story = "story " + r.held().mark(Mark.STORY, r.i());
            reports.add(new Ref(r.held(), r.held().count(Count.REPORT, r.i())));
            outlets.add(outlet);
            sources.join(story, outlet == 0 ? story : "outlet " + outlet);
            for (String agency : columns.agencies(r.held(), r.i())) sources.join(story, "agency " + agency);
        }
        return new Draft(
                latest,
                others.size(),
                reports.size(),
                sources.firsts().size(),
                outlets.contains(0) ? null : (Integer) outlets.size());
    }

    private static long bounds(Ref r) {
        return r.held().mark(Mark.BOUNDS, r.i());
    }
}
