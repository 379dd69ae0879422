package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Heard;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Pack.Name;

/** Who is heard, the most often heard first; where a filter asks for some claims only, all of these are counted anew. */
final class SourcesView {
    private final Sql sql;
    private final Columns columns;

    SourcesView(Sql sql, Columns columns) {
        this.sql = sql;
        this.columns = columns;
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
        Hearing hearing = new Hearing(columns);
        columns.each(columns.passing(columns.sieve(filter)), hearing);
        hearing.close();
        List<Integer> voices = new ArrayList<>();
        for (int v = 0; v < columns.names(Name.VOICE); v++) if (hearing.figures(v) > 0) voices.add(v);
        voices.sort(Comparator.comparingInt((Integer v) -> -hearing.figures(v))
                .thenComparing(v -> columns.word(Name.VOICE, v)));
        List<Integer> shown = slice.of(voices);
        Map<String, Stated> first =
                StatedRows.byId(sql, shown.stream().map(hearing::first).toList());
        List<Heard> out = new ArrayList<>();
        for (int voice : shown) {
            Stated claim = first.get(hearing.first(voice));
            if (claim != null) out.add(hearing.heard(voice, claim.claimant(), claim.kind()));
        }
        return out;
    }
}
