package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Heard;
import org.hearsay.compare.Stated;

/** Who is heard, the most often heard first; where a filter asks for some claims only, all of these are counted anew. */
final class SourcesView {
    private final Sql sql;

    SourcesView(Sql sql) {
        this.sql = sql;
    }

    Shown<List<Heard>> of(ClaimFilter filter, Slice slice) {
        List<Heard> found = filter.equals(ClaimFilter.ALL) ? all(slice) : filtered(filter, slice);
        return Shown.of(found, slice, List::copyOf);
    }

    private List<Heard> all(Slice slice) {
        return sql.all(
                SourcesView::heard,
                "SELECT * FROM heard ORDER BY figures DESC, voice LIMIT ? OFFSET ?",
                slice.asked(),
                slice.skip());
    }

    private static Heard heard(Row row) throws SQLException {
        return new Heard(
                row.text("name"),
                Stated.Kind.valueOf(row.text("kind")),
                row.optional("side"),
                (int) row.number("figures"),
                (int) row.number("reports"),
                (int) row.number("sources"),
                (int) row.number("alone"));
    }

    private List<Heard> filtered(ClaimFilter filter, Slice slice) {
        return slice.of(Heard.in(Narrow.claims(sql, filter).orElseGet(() -> claims(filter))));
    }

    private List<Stated> claims(ClaimFilter filter) {
        Conditions claims = Conditions.onClaims(filter);
        List<Stated> found = new ArrayList<>(StatedRows.where(sql, claims.sql(), claims.values(List.of())));
        found.removeIf(filter.negate());
        return found;
    }
}
