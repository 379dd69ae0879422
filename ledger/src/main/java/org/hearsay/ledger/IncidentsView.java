package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Columns.Ref;

/** What is claimed of incidents, row by row: whose loss of what, by what. Only the claims that are printed are read. */
final class IncidentsView {
    private final Sql sql;
    private final Columns columns;
    private final IncidentOrder order;

    IncidentsView(Reader reader) {
        this.sql = reader.sql();
        this.columns = reader.columns();
        this.order = reader.moment().incidents();
    }

    Shown<List<Account>> of(ClaimFilter filter, Slice slice) {
        List<Extremes> some = new ArrayList<>();
        int[] passed = {0};
        order.until(columns.passing(filter), incident -> {
            for (List<Ref> row : rows(incident))
                if (passed[0]++ >= slice.skip() && some.size() < slice.asked()) some.add(Extremes.of(row));
            return some.size() == slice.asked();
        });
        return Shown.of(read(some), slice, List::copyOf);
    }

    /** The claims of one incident by whose loss of what they count, in the order of the table. */
    private Iterable<List<Ref>> rows(List<Ref> incident) {
        Map<Columns.Row, List<Ref>> out = new TreeMap<>();
        for (Ref r : incident)
            out.computeIfAbsent(columns.what(r.held().cell(r.i())), what -> new ArrayList<>())
                    .add(r);
        return out.values();
    }

    private List<Account> read(List<Extremes> some) {
        List<String> entries = some.stream()
                .flatMap(row -> Stream.of(row.lowest(), row.highest()))
                .filter(Objects::nonNull)
                .map(Ref::entry)
                .distinct()
                .toList();
        Map<String, Stated> claims = StatedRows.byId(sql, entries);
        List<Account> out = new ArrayList<>();
        for (Extremes row : some) {
            Ref fewest = row.lowest();
            Stated lowest = fewest == null ? null : claims.get(fewest.entry());
            Stated highest = claims.get(row.highest().entry());
            String incident = highest == null ? null : highest.occasion();
            // Without a name it is gone by now.
            if (highest != null && incident != null)
                out.add(new Account(incident, lowest, highest, row.claims(), row.claimants(), row.reports()));
        }
        return out;
    }
}
