package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Heard;
import org.hearsay.compare.Stated;

/** Who is heard, the most often heard first; where a filter asks for some claims only, all of these are counted anew. */
final class SourcesView {
    private final Sql sql;
    private final Columns columns;
    private final Voices all;

    SourcesView(Reader reader) {
        this.sql = reader.sql();
        this.columns = reader.columns();
        this.all = reader.moment().voices();
    }

    Shown<List<Heard>> of(ClaimFilter filter, Slice slice) {
        boolean isAll = filter.equals(ClaimFilter.ALL);
        Ranking ranking = isAll ? all.all() : Ranking.of(columns, columns.passing(columns.sieve(filter)));
        return Shown.of(read(ranking.hearing(), slice.of(ranking.voices())), slice, List::copyOf);
    }

    private List<Heard> read(Hearing hearing, List<Integer> voices) {
        Map<String, Stated> first =
                StatedRows.byId(sql, voices.stream().map(hearing::first).toList());
        List<Heard> out = new ArrayList<>();
        for (int voice : voices) {
            Stated claim = first.get(hearing.first(voice));
            if (claim != null) out.add(hearing.heard(voice, claim.claimant(), claim.kind()));
        }
        return out;
    }

    /** The sides for which anybody is heard, by name. */
    List<String> sides() {
        Hearing hearing = all.all().hearing();
        return all.all().voices().stream()
                .map(hearing::side)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }
}
