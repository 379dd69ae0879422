package org.hearsay.ledger;

import java.util.List;
import org.hearsay.compare.Heard;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Waiting.What;

/** Keeps how often each claimant is heard. */
final class Voices {
    private static final String ALONE = "SELECT count(*) AS n FROM cell c WHERE c.voice = ? AND NOT EXISTS "
            + "(SELECT 1 FROM cell d WHERE d.loss = c.loss AND d.voice <> c.voice)";

    private final Sql sql;
    private final Waiting waiting;

    Voices(Sql sql, Waiting waiting) {
        this.sql = sql;
        this.waiting = waiting;
    }

    /** Counts anew those that wait, and those of reports that do; the cells are settled before. */
    void settle() {
        for (String voice : waiting.withThoseOfReports(What.VOICE)) {
            sql.run("DELETE FROM heard WHERE voice = ?", voice);
            List<Stated> claims = StatedRows.where(sql, "stated.voice = ?", voice);
            if (claims.isEmpty()) continue;
            Heard h = Heard.of(claims, (int) sql.number(ALONE, voice));
            sql.run(
                    "INSERT INTO heard VALUES (?,?,?,?,?,?,?,?)",
                    voice,
                    h.name(),
                    h.kind(),
                    h.side(),
                    h.figures(),
                    h.reports(),
                    h.sources(),
                    h.alone());
        }
    }
}
