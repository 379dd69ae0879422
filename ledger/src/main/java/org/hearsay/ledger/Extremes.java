package org.hearsay.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.ledger.Columns.Ref;
import org.hearsay.ledger.Pack.Mark;
import org.hearsay.ledger.Pack.Name;
import org.jspecify.annotations.Nullable;

/**
 * What the claims about one row of one incident come to. Of one report figures below half of its largest are
 * left out: they count a family, or an earlier hour, and not the whole.
 *
 * @param lowest the claim of the fewest, the first by id of several; null where all leave that end open
 * @param highest the claim of the most, open ends left aside
 * @param claims how many there are
 * @param claimants how many make them
 * @param reports in how many reports
 */
record Extremes(@Nullable Ref lowest, Ref highest, int claims, int claimants, int reports) {
    private static final int PART = 2;

    /** Of one claim or more. */
    static Extremes of(List<Ref> row) {
        Map<Long, Double> largest = new HashMap<>();
        for (Ref r : row) largest.merge(report(r), most(r), Math::max);
        Ref lowest = null;
        Ref highest = null;
        Set<Integer> claimants = new HashSet<>();
        int claims = 0;
        for (Ref r : row) {
            if (most(r) * PART < Objects.requireNonNull(largest.get(report(r)))) continue;
            claims++;
            claimants.add(r.held().name(Name.VOICE, r.i()));
            if (!Double.isNaN(low(r)) && (lowest == null || order(low(r), r, low(lowest), lowest) < 0)) lowest = r;
            if (highest == null || order(-most(r), r, -most(highest), highest) < 0) highest = r;
        }
        return new Extremes(lowest, Objects.requireNonNull(highest), claims, claimants.size(), largest.size());
    }

    private static int order(double a, Ref one, double b, Ref other) {
        int order = Double.compare(a, b);
        return order != 0 ? order : Held.compare(one.held(), one.i(), other.held(), other.i());
    }

    private static long report(Ref r) {
        return r.held().mark(Mark.PAGE, r.i());
    }

    /** At least so many; not a number where that is open. */
    private static double low(Ref r) {
        return Double.longBitsToDouble(r.held().mark(Mark.LOW, r.i()));
    }

    /** At most so many; where that is open, at least so many. */
    private static double most(Ref r) {
        double high = Double.longBitsToDouble(r.held().mark(Mark.HIGH, r.i()));
        return Double.isNaN(high) ? low(r) : high;
    }
}
