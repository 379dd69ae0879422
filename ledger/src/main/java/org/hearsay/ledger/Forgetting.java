package org.hearsay.ledger;

/** Removes a report with all that was read in it; a tombstone with its hash, the time and the reason stays. */
final class Forgetting {
    private final Sql sql;
    private final Summaries summaries;

    Forgetting(Sql sql, Summaries summaries) {
        this.sql = sql;
        this.summaries = summaries;
    }

    /** Does it inside a transaction that is somebody else's. */
    void forget(String report, String reason, String now) {
        String hash = sql.first(row -> row.text("text_hash"), "SELECT text_hash FROM report WHERE id = ?", report)
                .orElseThrow(() -> new LedgerException("there is no report " + report));
        sql.run("INSERT INTO tombstone VALUES (?,?,?,?)", report, hash, reason, now);
        summaries.leave(report);
        summaries.forget(report);
        sql.run("DELETE FROM entry WHERE report = ?", report);
        sql.run("DELETE FROM reading WHERE report = ?", report);
        sql.run("DELETE FROM source_page WHERE report = ?", report);
        sql.run("DELETE FROM original WHERE report = ?", report);
        sql.run("DELETE FROM version WHERE report = ?", report);
        sql.run("DELETE FROM report WHERE id = ?", report);
    }
}
