package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.ClaimTable.Line;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.CellLines.Draft;
import org.hearsay.ledger.Columns.Ref;

/** The table, worked out cell by cell as far as it is asked for, from what a filter lets through. */
final class TableView {
    private final Sql sql;
    private final Columns columns;
    private final TableOrder order;

    TableView(Reader reader) {
        this.sql = reader.sql();
        this.columns = reader.columns();
        this.order = reader.moment().table();
    }

    /** A part of the table, counted in claims. */
    Shown<ClaimTable> of(ClaimFilter filter, Slice slice) {
        return Shown.of(read(drafts(columns.passing(filter), slice)), slice, ClaimTable::of);
    }

    private List<Line> read(List<Draft> drafts) {
        Map<String, Stated> claims = StatedRows.byId(
                sql, drafts.stream().map(draft -> draft.latest().entry()).toList());
        List<Line> out = new ArrayList<>();
        for (Draft draft : drafts) {
            Stated latest = claims.get(draft.latest().entry());
            if (latest != null) out.add(draft.line(latest));
        }
        return out;
    }

    /** The part's lines, and one more; of cells that are left out whole, lines are only counted. */
    private List<Draft> drafts(BitSet passing, Slice slice) {
        CellLines lines = new CellLines(columns);
        List<Draft> out = new ArrayList<>();
        int skip = slice.skip();
        for (int cell = 0; cell < order.cells() && out.size() < (long) skip + slice.asked(); cell++) {
            List<Ref> claims = order.of(cell, passing);
            int number = out.isEmpty() ? CellLines.number(claims) : 0;
            if (out.isEmpty() && number <= skip) skip -= number;
            else out.addAll(lines.of(claims));
        }
        return new Slice(skip, slice.most()).of(out);
    }
}
