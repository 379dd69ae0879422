package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Stated;
import org.hearsay.model.Relation;

/** Claims that stand against each other, in the order of the reports that brought it about. */
final class ConflictsView {
    /** So many are looked through together. */
    private static final int TOGETHER = 250;

    private static final String SOME = "SELECT conflict.* FROM conflict CROSS JOIN stated a CROSS JOIN stated b "
            + "WHERE a.entry = conflict.a AND b.entry = conflict.b AND (conflict.day, turn, nr) > (?,?,?) AND ";
    private static final String ORDER = " ORDER BY conflict.day, turn, nr LIMIT " + TOGETHER + " OFFSET ?";

    private final Sql sql;
    private final Set<List<String>> parted;

    ConflictsView(Sql sql) {
        this.sql = sql;
        this.parted = new Corrected(sql).parted();
    }

    private record Kept(String day, String turn, long nr, String type, String a, String b, String reason) {
        static Kept of(Row row) throws SQLException {
            return new Kept(
                    row.text("day"),
                    row.text("turn"),
                    row.number("nr"),
                    row.text("type"),
                    row.text("a"),
                    row.text("b"),
                    row.text("reason"));
        }
    }

    /** Those of which both claims are asked for; what a person said is not about one thing is left out. */
    Shown<List<Conflict>> of(ClaimFilter filter, Slice slice) {
        Optional<List<Stated>> few = Narrow.claims(sql, filter);
        boolean told = filter.place() == null && filter.outlet() == null && filter.side() == null && parted.isEmpty();
        List<Conflict> out = new ArrayList<>();
        int skipped = told ? slice.skip() : 0;
        List<Kept> some = after(List.of("", "", -1), filter, skipped);
        while (!some.isEmpty() && out.size() < slice.asked()) {
            List<Kept> now = some;
            Map<String, Stated> claims = byId(few.orElseGet(() -> claims(now, filter)));
            for (Kept k : now) {
                Stated a = claims.get(k.a());
                Stated b = claims.get(k.b());
                if (a == null || b == null || isParted(k)) continue;
                if (skipped < slice.skip()) skipped++;
                else if (out.size() < slice.asked())
                    out.add(new Conflict(Relation.Type.valueOf(k.type()), a, b, k.reason()));
            }
            Kept last = some.get(some.size() - 1);
            if (isAfter(last, filter)) break;
            some = after(List.of(last.day(), last.turn(), last.nr()), filter, 0);
        }
        return Shown.of(out, slice, List::copyOf);
    }

    /** The next that the database lets through, which knows all of a filter but places, outlets and sides. */
    private List<Kept> after(List<?> last, ClaimFilter filter, int skip) {
        Conditions both = Conditions.onBoth(filter);
        return sql.all(Kept::of, SOME + both.sql() + ORDER, both.values(last, skip));
    }

    /** Whether all that follow came about after the last day that is asked for. */
    private static boolean isAfter(Kept last, ClaimFilter filter) {
        return filter.asOf() != null && last.day().compareTo(filter.asOf().toString()) > 0;
    }

    private boolean isParted(Kept k) {
        return parted.contains(Stream.of(k.a(), k.b()).sorted().toList());
    }

    private List<Stated> claims(List<Kept> some, ClaimFilter filter) {
        TreeSet<String> entries = new TreeSet<>();
        for (Kept k : some) entries.addAll(List.of(k.a(), k.b()));
        List<Stated> found = new ArrayList<>(
                StatedRows.where(sql, "stated.entry IN (" + Conditions.marks(entries.size()) + ")", entries.toArray()));
        found.removeIf(filter.negate());
        return found;
    }

    private static Map<String, Stated> byId(List<Stated> claims) {
        Map<String, Stated> out = new HashMap<>();
        for (Stated s : claims) out.put(s.id(), s);
        return out;
    }
}
