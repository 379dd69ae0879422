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
    private static final String PLACES = "WITH RECURSIVE found (name) AS (SELECT min(place) FROM stated UNION ALL "
            + "SELECT (SELECT min(place) FROM stated WHERE place > found.name) FROM found WHERE found.name IS NOT NULL) "
            + "SELECT name FROM found WHERE name IS NOT NULL";

    private Narrow() {}

    /** All of them, or nothing where they may be many. */
    static Optional<List<Stated>> claims(Sql sql, ClaimFilter filter) {
        if (filter.place() == null && filter.outlet() == null && filter.claimant() == null) return Optional.empty();
        Conditions conditions = Conditions.onClaims(filter);
        if (filter.place() != null) {
            List<String> places = sql.all(row -> row.text("name"), PLACES);
            places = places.stream().filter(filter::names).toList();
            if (places.size() <= MOST_PLACES) conditions.among("stated.place", places);
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
}
