package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.ConflictPack.Kept;
import org.hearsay.model.Relation;

/** Claims that stand against each other, in the order of the reports that brought it about. */
final class ConflictsView {
    private static final String ONE = "SELECT * FROM conflict WHERE day = ? AND turn >= ? AND turn < ? AND nr = ?";

    private final Sql sql;
    private final ConflictColumns conflicts;
    private final Set<Set<Long>> parted;

    ConflictsView(Sql sql, ConflictColumns conflicts) {
        this.sql = sql;
        this.conflicts = conflicts;
        this.parted = new Corrected(sql)
                .parted().stream()
                        .map(two -> two.stream()
                                .filter(entry -> !entry.equals("null"))
                                .map(Pack::half)
                                .collect(Collectors.toSet()))
                        .collect(Collectors.toSet());
    }

    private record At(ConflictPack pack, int i) {}

    /**
     * Those of which one claim is asked for, whatever the other is; both were known on the day as of which is asked. What a
     * person said is not about one thing is left out.
     */
    Shown<List<Conflict>> of(ClaimFilter filter, Slice slice) {
        conflicts.refresh();
        List<At> some = new ArrayList<>();
        int[] passed = {0};
        conflicts.each(filter, (pack, i) -> {
            if (!parted.isEmpty() && parted.contains(Set.of(pack.a()[i], pack.b()[i]))) return false;
            if (passed[0]++ >= slice.skip()) some.add(new At(pack, i));
            return some.size() == slice.asked();
        });
        return Shown.of(read(some), slice, List::copyOf);
    }

    private List<Conflict> read(List<At> some) {
        List<Kept> kept = new ArrayList<>();
        Set<String> entries = new TreeSet<>();
        for (At at : some) {
            String turn = "%016x".formatted(at.pack().turns()[at.i()]);
            sql.each(
                    Kept::of,
                    k -> {
                        kept.add(k);
                        entries.add(k.a());
                        entries.add(k.b());
                    },
                    ONE,
                    at.pack().day(),
                    turn,
                    turn + "g",
                    at.pack().numbers()[at.i()]);
        }
        Map<String, Stated> claims = StatedRows.byId(sql, entries);
        List<Conflict> out = new ArrayList<>();
        for (Kept k : kept) {
            Stated a = claims.get(k.a());
            Stated b = claims.get(k.b());
            if (a != null && b != null) out.add(new Conflict(Relation.Type.valueOf(k.type()), a, b, k.reason()));
        }
        return out;
    }
}
