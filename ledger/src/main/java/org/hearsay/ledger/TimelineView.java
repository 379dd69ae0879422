package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Columns.Ref;
import org.hearsay.ledger.Pack.Count;

/** Claims in the order of their days; undated ones come last. */
final class TimelineView {
    private static final String ORDER = "ORDER BY stated.day, stated.entry LIMIT ";

    private static final Comparator<Ref> BY_DAY = Comparator.comparingInt(TimelineView::day)
            .thenComparing((a, b) -> Held.compare(a.held(), a.i(), b.held(), b.i()));

    private final Sql sql;
    private final Columns columns;

    TimelineView(Sql sql, Columns columns) {
        this.sql = sql;
        this.columns = columns;
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

    private static int day(Ref r) {
        return r.held().count(Count.DAY, r.i());
    }

    private List<Stated> filtered(ClaimFilter filter, Slice slice) {
        boolean[][] passing = columns.passing(columns.sieve(filter));
        Days days = new Days(slice);
        columns.each(passing, (block, held, i) -> days.count(held.count(Count.DAY, i)));
        days.choose();
        List<Ref> some = new ArrayList<>();
        columns.each(passing, (block, held, i) -> {
            if (days.isChosen(held.count(Count.DAY, i))) some.add(new Ref(held, i));
        });
        some.sort(BY_DAY);
        List<String> ids = some.stream()
                .skip(slice.skip() - days.before)
                .limit(slice.asked())
                .map(Ref::entry)
                .toList();
        Map<String, Stated> claims = StatedRows.byId(sql, ids);
        return ids.stream().map(claims::get).filter(Objects::nonNull).toList();
    }

    /** How many claims pass of each day, and the days over which a page reaches. */
    private static final class Days {
        private final Slice slice;
        private final Longs numbers = new Longs();
        private int[] counts = new int[64];
        private int from = Integer.MIN_VALUE;
        private int to = Integer.MAX_VALUE;
        private long before;

        Days(Slice slice) {
            this.slice = slice;
        }

        void count(int day) {
            int number = numbers.number(day);
            if (number == counts.length) counts = java.util.Arrays.copyOf(counts, 2 * number);
            counts[number]++;
        }

        void choose() {
            TreeMap<Integer, Integer> byDay = new TreeMap<>();
            for (int i = 0; i < numbers.size(); i++) byDay.put((int) numbers.key(i), counts[i]);
            long passed = 0;
            for (Map.Entry<Integer, Integer> day : byDay.entrySet()) {
                if (passed <= slice.skip()) {
                    before = passed;
                    from = day.getKey();
                }
                if (passed < (long) slice.skip() + slice.asked()) to = day.getKey();
                passed += day.getValue();
            }
        }

        boolean isChosen(int day) {
            return day >= from && day <= to;
        }
    }
}
