package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Stated;

/** The claims that a filter lets through, where it names a place, an outlet or a claimant and they are few. */
final class Narrow {
    private static final int FEW = 3_000;
    private static final int MOST_PLACES = 200;

    /** The places that are printed, each looked up in the index after the one before. */
    private static final String PLACES = "WITH RECURSIVE found (name) AS (SELECT min(COLUMN) FROM stated UNION ALL "
            + "SELECT (SELECT min(COLUMN) FROM stated WHERE COLUMN > found.name) FROM found WHERE found.name IS NOT NULL) "
            + "SELECT name FROM found WHERE name IS NOT NULL";

    private Narrow() {}

    /** All of them, or nothing where they may be many. */
    static Optional<List<Stated>> claims(Sql sql, ClaimFilter filter) {
        if (filter.place() == null && filter.outlet() == null && filter.claimant() == null) return Optional.empty();
        Conditions conditions = Conditions.onClaims(filter);
        if (filter.place() != null) {
            List<String> places = places(sql, filter, "place");
            List<String> located = places(sql, filter, "located");
            if (places.size() + located.size() <= MOST_PLACES)
                conditions.amongEither("stated.place", places, "stated.located", located);
            else if (filter.outlet() == null && filter.claimant() == null) return Optional.empty();
        }
        List<Stated> found = new ArrayList<>(sql.all(
                StatedRows::stated,
                StatedRows.SELECT + "WHERE " + conditions.sql() + " LIMIT " + (FEW + 1),
                conditions.values(List.of())));
        if (found.size() > FEW) return Optional.empty();
        found.removeIf(filter.negate());
        found.sort(Comparator.comparing(Stated::id));
        return Optional.of(found);
    }

    private static List<String> places(Sql sql, ClaimFilter filter, String column) {
        List<String> all = sql.all(row -> row.text("name"), PLACES.replace("COLUMN", column));
        return all.stream().filter(filter::names).toList();
    }
}
