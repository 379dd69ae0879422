package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Stated;

/** Claims in the order of their days; undated ones come last. */
final class TimelineView {
    /** So many claims are looked through together, */
    private static final int TOGETHER = 250;
    /** and up to so many where few pass. */
    private static final int MOST_TOGETHER = 16_000;

    private static final String ORDER = "ORDER BY stated.day, stated.entry LIMIT ";

    private static final Comparator<Stated> BY_DAY = Comparator.comparing(
                    (Stated s) -> StatedRows.day(s.times().day(), StatedRows.UNDATED))
            .thenComparing(Stated::id);

    private final Sql sql;

    TimelineView(Sql sql) {
        this.sql = sql;
    }

    Shown<List<Stated>> of(ClaimFilter filter, Slice slice) {
        List<Stated> found = filter.equals(ClaimFilter.ALL) ? all(slice) : filtered(filter, slice);
        return Shown.of(found, slice, List::copyOf);
    }

    private List<Stated> all(Slice slice) {
        return sql.all(
                StatedRows::stated,
                "SELECT " + StatedRows.ALL + " FROM (SELECT entry FROM stated " + ORDER + "? OFFSET ?) page "
                        + "JOIN stated ON stated.entry = page.entry " + StatedRows.JOINS
                        + "ORDER BY stated.day, stated.entry",
                slice.asked(),
                slice.skip());
    }

    private List<Stated> filtered(ClaimFilter filter, Slice slice) {
        return Narrow.claims(sql, filter)
                .map(claims -> slice.of(claims.stream().sorted(BY_DAY).toList()))
                .orElseGet(() -> scanned(filter, slice));
    }

    /** Day by day until the page is full. */
    private List<Stated> scanned(ClaimFilter filter, Slice slice) {
        Conditions claims = Conditions.onClaims(filter);
        List<Stated> out = new ArrayList<>();
        int skipped = 0;
        String day = filter.from() == null ? "" : filter.from().toString();
        String entry = "";
        for (int together = TOGETHER; ; together = Math.min(2 * together, MOST_TOGETHER)) {
            List<Stated> some = sql.all(
                    StatedRows::stated,
                    StatedRows.SELECT + "WHERE (stated.day, stated.entry) > (?,?) AND " + claims.sql() + " " + ORDER
                            + together,
                    claims.values(List.of(day, entry)));
            for (Stated s : some) {
                if (!filter.test(s)) continue;
                if (skipped < slice.skip()) skipped++;
                else out.add(s);
                if (out.size() == slice.asked()) return out;
            }
            if (some.size() < together) return out;
            Stated last = some.get(some.size() - 1);
            day = StatedRows.day(last.times().day(), StatedRows.UNDATED);
            entry = last.id();
        }
    }
}
