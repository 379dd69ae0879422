package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.ledger.Pack.Mark;
import org.jspecify.annotations.Nullable;

/** All conflicts of one moment in columns, in memory, each tied to its two claims. They are read when they are first asked about. */
final class ConflictColumns {
    private static final int GONE = -1;

    private final Columns columns;
    private final Map<String, Kept> known;
    private @Nullable List<Day> tied;

    /**
     * Those of a moment.
     *
     * @param columns its claims
     * @param known what is known of days, and may have changed
     */
    private ConflictColumns(Columns columns, Map<String, Kept> known) {
        this.columns = columns;
        this.known = known;
    }

    ConflictColumns(Columns columns) {
        this(columns, new TreeMap<>());
    }

    /** Those of a later moment. */
    synchronized ConflictColumns next(Columns claims) {
        return new ConflictColumns(claims, new TreeMap<>(known));
    }

    synchronized boolean areRead() {
        return tied != null;
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
    record Day(ConflictPack pack, int[] a, int[] b) {}

    /** What is done with a conflict of two claims, which are numbered as {@link Columns#entry} numbers them; whether that is enough. */
    interface Taker {
        boolean take(ConflictPack pack, int i, int a, int b);
    }

    /** Reads what was not read, over a connection that sees the moment. */
    synchronized List<Day> read(Sql sql) {
        if (tied != null) return tied;
        List<Stamp> stamps = sql.all(
                row -> new Stamp(row.text("day"), row.number("stamp")), "SELECT day, stamp FROM packed_conflict");
        known.keySet().retainAll(stamps.stream().map(Stamp::day).toList());
        for (Stamp s : stamps) {
            Kept before = known.get(s.day());
            if (before != null && before.stamp() == s.stamp()) continue;
            sql.first(
                            row -> ConflictPack.of(s.day(), row.bytes("data")),
                            "SELECT data FROM packed_conflict WHERE day = ?",
                            s.day())
                    .ifPresent(pack -> known.put(s.day(), new Kept(s.stamp(), pack)));
        }
        tied = tied();
        return tied;
    }

    private List<Day> tied() {
        Longs claims = new Longs(columns.claims());
        int nr = 0;
        for (int block = 0; block < columns.blocks(); block++) {
            Held held = columns.block(block);
            for (int i = 0; i < held.claims(); i++)
                if (claims.number(held.mark(Mark.ENTRY, i)) != nr++)
                    throw new IllegalStateException("two entries have one half of an id");
        }
        List<Day> out = new ArrayList<>();
        for (Kept kept : known.values())
            out.add(new Day(
                    kept.pack(),
                    find(claims, kept.pack().a()),
                    find(claims, kept.pack().b())));
        return out;
    }

    private static int[] find(Longs claims, long[] entries) {
        int[] out = new int[entries.length];
        for (int i = 0; i < out.length; i++) out[i] = claims.find(entries[i]);
        return out;
    }

    /** Hands on, in their order, the conflicts of which one claim passes and both were known, until it is enough. */
    void each(Sql sql, ClaimFilter filter, Taker taker) {
        List<Day> days = read(sql);
        BitSet passing = columns.passing(filter);
        BitSet was = columns.known(filter);
        for (Day day : days)
            for (int i = 0; i < day.a.length; i++) {
                int a = day.a[i];
                int b = day.b[i];
                if (a == GONE || b == GONE || !was.get(a) || !was.get(b)) continue;
                if ((passing.get(a) || passing.get(b)) && taker.take(day.pack, i, a, b)) return;
            }
    }
}
