package org.hearsay.ledger;

import java.util.List;

/** What is still to be done for the summaries. It is written down with what makes it necessary, and so survives a crash. */
final class Waiting {
    /** A query for the ids of reports that came or were read anew. */
    static final String REPORTS = "SELECT name FROM waiting WHERE what = 'report'";

    private final Sql sql;

    Waiting(Sql sql) {
        this.sql = sql;
    }

    /** What can have to be done. */
    enum What {
        ALL,
        REPORT,
        PLACE,
        STORY,
        PACK,
        DAY,
        WORDS,
        SAID,
        SAYING;

        String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    void add(What what, String name) {
        sql.run("INSERT INTO waiting VALUES (?,?) ON CONFLICT DO NOTHING", what.word(), name);
    }

    /** A report goes for good: nothing is to be done any more for the report itself. */
    void forget(String report) {
        sql.run("DELETE FROM waiting WHERE what IN ('report', 'story') AND name = ?", report);
    }

    /** Adds what a query finds, one column of names, by a value. */
    void addAll(What what, String query, String value) {
        for (String name : sql.all(row -> row.text("name"), query, value)) add(what, name);
    }

    /** In their order. */
    List<String> all(What what) {
        return sql.all(row -> row.text("name"), "SELECT name FROM waiting WHERE what = ? ORDER BY name", what.word());
    }

    boolean isEmpty() {
        return !sql.any("SELECT 1 FROM waiting LIMIT 1");
    }

    boolean isForAll() {
        return sql.any("SELECT 1 FROM waiting WHERE what = 'all'");
    }

    void done() {
        sql.run("DELETE FROM waiting");
    }
}
