package org.hearsay.ledger;

import java.util.List;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Waiting.What;
import org.jspecify.annotations.Nullable;

/** Keeps what stands in each cell of the table. */
final class Cells {
    private static final String OTHERS = "SELECT voice AS name FROM cell WHERE loss = ? LIMIT 2";

    private final Sql sql;
    private final Waiting waiting;
    private final Rows lines;

    Cells(Database database, Sql sql, Waiting waiting) {
        this.sql = sql;
        this.waiting = waiting;
        this.lines = database.rows(
                sql, "standing", "cell", "day", "published", "entry", "earlier", "reports", "sources", "outlets");
    }

    /** Works out anew the cells that wait, and those of reports that do. */
    void settle() {
        for (String cell : waiting.withThoseOfReports(What.CELL)) {
            List<Stated> claims = StatedRows.where(sql, "stated.cell = ?", cell);
            sql.run("DELETE FROM standing WHERE cell = ?", cell);
            for (ClaimTable.Line line : ClaimTable.lines(claims)) lines.add(values(cell, line));
            boolean is = !claims.isEmpty();
            if (is != sql.any("SELECT 1 FROM cell WHERE cell = ?", cell)) change(cell, is ? claims.get(0) : null);
        }
        lines.flush();
    }

    /** A cell is filled for the first time, or is empty now. Who was alone in the row, or now is, is counted anew. */
    private void change(String cell, @Nullable Stated first) {
        String loss = cell.substring(0, cell.lastIndexOf('\t'));
        if (first == null) sql.run("DELETE FROM cell WHERE cell = ?", cell);
        // Whose claims came or went waits already.
        List<String> others = sql.all(row -> row.text("name"), OTHERS, loss);
        if (others.size() == 1) waiting.add(What.VOICE, others.get(0));
        if (first != null)
            sql.run(
                    "INSERT INTO cell VALUES (?,?,?,?,?,?)",
                    cell,
                    loss,
                    first.voice(),
                    first.row().party(),
                    first.row().event(),
                    first.row().unit());
    }

    private static @Nullable Object[] values(String cell, ClaimTable.Line line) {
        Stated latest = line.latest();
        return new @Nullable Object[] {
            cell,
            StatedRows.day(latest.times().day(), ""),
            StatedRows.day(latest.times().published(), ""),
            latest.id(),
            line.earlier(),
            line.reports(),
            line.sources(),
            line.outlets()
        };
    }
}
