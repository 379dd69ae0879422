package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Columns.Ref;
import org.hearsay.ledger.ConflictPack.Kept;
import org.hearsay.ledger.Pack.Mark;
import org.hearsay.model.Relation;
import org.jspecify.annotations.Nullable;

/** Claims that stand against each other, in the order of the reports that brought it about. */
final class ConflictsView {
    /** So many turns are asked for together. */
    private static final int TOGETHER = 100;

    private static final String TURNS = "SELECT * FROM conflict WHERE turn IN (" + Marks.marks(TOGETHER) + ")";
    private static final String ONE = "SELECT * FROM conflict WHERE day = ? AND turn >= ? AND turn < ? AND nr = ?";

    private final Sql sql;
    private final Columns columns;
    private final ConflictColumns conflicts;
    private final Set<Set<Long>> parted;

    ConflictsView(Reader reader) {
        this.sql = reader.sql();
        this.columns = reader.columns();
        this.conflicts = reader.moment().conflicts();
        this.parted = new Corrected(sql)
                .parted().stream()
                        .map(two -> two.stream()
                                .filter(entry -> !entry.equals("null"))
                                .map(Pack::half)
                                .collect(Collectors.toSet()))
                        .collect(Collectors.toSet());
    }

    /** A conflict and its claims, by their numbers. */
    private record At(ConflictPack pack, int i, int a, int b) {
        Key key() {
            return new Key(pack.day(), pack.turns()[i], pack.numbers()[i]);
        }
    }

    /** What tells conflicts apart: the day, the half of the turn, the number there. */
    private record Key(String day, long turn, long nr) {
        static Key of(Kept k) {
            return new Key(k.day(), Pack.half(k.turn()), k.nr());
        }
    }

    /** What a claim says, by whose word, in which story: claims of one text and of its copies say the same. */
    private record Told(int cell, long happening, long bounds, long story) {
        static Told of(Ref r) {
            Held held = r.held();
            return new Told(
                    held.cell(r.i()),
                    held.mark(Mark.HAPPENING, r.i()),
                    held.mark(Mark.BOUNDS, r.i()),
                    held.mark(Mark.STORY, r.i()));
        }
    }

    /**
     * Those of which one claim is asked for, whatever the other is; both were known on the day as of which is asked. What a
     * person said is not about one thing is left out, and so is what copies of a text bring about once more.
     */
    Shown<List<Conflict>> of(ClaimFilter filter, Slice slice) {
        List<At> some = new ArrayList<>();
        Set<Set<Told>> told = new HashSet<>();
        int[] passed = {0};
        conflicts.each(sql, filter, (pack, i, a, b) -> {
            if (isParted(pack, i)) return false;
            if (!told.add(Set.copyOf(List.of(Told.of(columns.claim(a)), Told.of(columns.claim(b)))))) return false;
            if (passed[0]++ >= slice.skip()) some.add(new At(pack, i, a, b));
            return some.size() == slice.asked();
        });
        return Shown.of(read(some), slice, List::copyOf);
    }

    /** Those of some claims, by their entries, that take back an earlier number. */
    Set<String> revising(Collection<String> entries) {
        Set<Long> halves = entries.stream().map(Pack::half).collect(Collectors.toSet());
        List<At> some = new ArrayList<>();
        conflicts.each(sql, ClaimFilter.ALL, (pack, i, a, b) -> {
            boolean asked = halves.contains(pack.a()[i]) && !isParted(pack, i);
            if (asked) some.add(new At(pack, i, a, b));
            return false;
        });
        Set<String> out = new TreeSet<>();
        for (Kept k : kept(some).values()) if (Relation.Type.valueOf(k.type()) == Relation.Type.REVISES) out.add(k.a());
        out.retainAll(Set.copyOf(entries));
        return out;
    }

    private boolean isParted(ConflictPack pack, int i) {
        return !parted.isEmpty() && parted.contains(Set.of(pack.a()[i], pack.b()[i]));
    }

    private List<Conflict> read(List<At> some) {
        Map<Key, Kept> kept = kept(some);
        Set<String> entries = new TreeSet<>();
        for (Kept k : kept.values()) entries.addAll(List.of(k.a(), k.b()));
        Map<String, Stated> claims = StatedRows.byId(sql, entries);
        List<Conflict> out = new ArrayList<>();
        for (At at : some) {
            Kept k = kept.get(at.key());
            if (k != null) conflict(k, claims).ifPresent(out::add);
        }
        return out;
    }

    /** Nothing where one of the claims is gone by now. */
    private static Optional<Conflict> conflict(Kept k, Map<String, Stated> claims) {
        Stated a = claims.get(k.a());
        Stated b = claims.get(k.b());
        if (a == null || b == null) return Optional.empty();
        return Optional.of(new Conflict(Relation.Type.valueOf(k.type()), a, b, k.reason()));
    }

    private Map<Key, Kept> kept(List<At> some) {
        Map<Key, Kept> out = new HashMap<>();
        List<String> turns = new ArrayList<>();
        for (At at : some) {
            String turn = turn(at);
            if (turn != null) turns.add(turn);
            else one(at, out);
        }
        for (int from = 0; from < turns.size(); from += TOGETHER)
            sql.each(Kept::of, k -> out.put(Key.of(k), k), TURNS, Marks.padded(turns, from, TOGETHER));
        return out;
    }

    /** The turn, where it is that of one of the claims; null where it is their report's. */
    private @Nullable String turn(At at) {
        long half = at.pack().turns()[at.i()];
        if (half == at.pack().a()[at.i()]) return columns.entry(at.a());
        return half == at.pack().b()[at.i()] ? columns.entry(at.b()) : null;
    }

    private void one(At at, Map<Key, Kept> out) {
        String turn = Pack.hex(at.pack().turns()[at.i()]);
        sql.each(
                Kept::of,
                k -> out.put(Key.of(k), k),
                ONE,
                at.pack().day(),
                turn,
                turn + "g",
                at.pack().numbers()[at.i()]);
    }
}
