package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.ledger.Pack.Mark;

/** All conflicts in columns, in memory, each tied to its two claims; they are read as {@link Columns} are. */
final class ConflictColumns {
    private static final int GONE = -1;

    private final Sql sql;
    private final Columns columns;
    private final Map<String, Kept> days = new TreeMap<>();
    private List<Day> tied = List.of();
    private int tiedTo = -1;

    ConflictColumns(Sql sql, Columns columns) {
        this.sql = sql;
        this.columns = columns;
    }

    private record Kept(long stamp, ConflictPack pack) {}

    private record Stamp(String day, long stamp) {}

    /**
     * The conflicts of a day.
     *
     * @param pack they
     * @param a the number of each first claim among all claims, {@value #GONE} where it does not stand any more
     * @param b that of the other
     */
    private record Day(ConflictPack pack, int[] a, int[] b) {}

    /** What is done with a conflict of two claims, which are numbered as {@link Columns#entry} numbers them; whether that is enough. */
    interface Taker {
        boolean take(ConflictPack pack, int i, int a, int b);
    }

    /** Reads what changed. */
    void refresh() {
        columns.refresh();
        List<Stamp> stamps = sql.all(
                row -> new Stamp(row.text("day"), row.number("stamp")), "SELECT day, stamp FROM packed_conflict");
        boolean changed =
                days.keySet().retainAll(stamps.stream().map(Stamp::day).toList());
        for (Stamp s : stamps) {
            Kept known = days.get(s.day());
            if (known != null && known.stamp() == s.stamp()) continue;
            sql.first(
                            row -> ConflictPack.of(s.day(), row.bytes("data")),
                            "SELECT data FROM packed_conflict WHERE day = ?",
                            s.day())
                    .ifPresent(pack -> days.put(s.day(), new Kept(s.stamp(), pack)));
            changed = true;
        }
        // Another view may have been the one that saw the claims change.
        if (changed || tiedTo != columns.version()) tie();
    }

    private void tie() {
        Longs claims = new Longs();
        int nr = 0;
        for (int block = 0; block < columns.blocks(); block++) {
            Held held = columns.block(block);
            for (int i = 0; i < held.claims(); i++)
                if (claims.number(held.mark(Mark.ENTRY, i)) != nr++)
                    throw new IllegalStateException("two entries have one half of an id");
        }
        List<Day> out = new ArrayList<>();
        for (Kept kept : days.values())
            out.add(new Day(
                    kept.pack(),
                    find(claims, kept.pack().a()),
                    find(claims, kept.pack().b())));
        tied = out;
        tiedTo = columns.version();
    }

    private static int[] find(Longs claims, long[] entries) {
        int[] out = new int[entries.length];
        for (int i = 0; i < out.length; i++) out[i] = claims.find(entries[i]);
        return out;
    }

    /** Hands on, in their order, the conflicts of which one claim passes and both were known, until it is enough. */
    void each(ClaimFilter filter, Taker taker) {
        Sieve sieve = columns.sieve(filter);
        BitSet passing = columns.numbered(columns.passing(sieve));
        BitSet known = columns.numbered(columns.known(sieve));
        for (Day day : tied)
            for (int i = 0; i < day.a.length; i++) {
                int a = day.a[i];
                int b = day.b[i];
                if (a == GONE || b == GONE || !known.get(a) || !known.get(b)) continue;
                if ((passing.get(a) || passing.get(b)) && taker.take(day.pack, i, a, b)) return;
            }
    }
}
