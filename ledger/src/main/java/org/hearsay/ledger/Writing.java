package org.hearsay.ledger;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.export.RawPageJson;
import org.hearsay.export.Records;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** Writes reports, readings and entries inside a transaction that is somebody else's. */
final class Writing {
    private final Sql sql;
    private final Tables tables;
    private final Summaries summaries;
    private final Set<String> engines = new HashSet<>();
    private final InstantSource clock;

    Writing(Database database, Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
        this.tables = new Tables(database, sql);
        this.summaries = new Summaries(database, sql, tables);
    }

    /** Whether a report is there, or was until it was removed on request. */
    static boolean knows(Sql sql, String report) {
        return sql.any(
                "SELECT 1 FROM report WHERE id = ? UNION ALL SELECT 1 FROM tombstone WHERE report = ?", report, report);
    }

    boolean add(Reading read, Engine by) {
        Report report = read.report();
        if (knows(sql, report.id())) return false;
        String now = now();
        report(report, now);
        if (report.original() != null) new Originals(sql).add(report.id(), report.original());
        version(report);
        List<LedgerEntry> entries = read(read, by, 1, now);
        summaries.add(read, LedgerEntry.filed(entries), LedgerEntry.byClaim(entries));
        return true;
    }

    /** Adds a reading of a report that is there; what views took from earlier ones is taken from this one. */
    boolean reread(Reading read, Engine by) {
        String report = read.report().id();
        if (sql.any("SELECT 1 FROM reading WHERE report = ? AND engine = ?", report, by.fingerprint()))
            throw new LedgerException("report " + report + " was read by this engine before");
        summaries.leave(report);
        long last = sql.number("SELECT max(nr) AS n FROM reading WHERE report = ?", report);
        List<LedgerEntry> entries = read(read, by, (int) last + 1, now());
        tables.flush();
        summaries.read(read, LedgerEntry.filed(entries), LedgerEntry.byClaim(entries));
        return true;
    }

    /** Remembers a value under a key, or forgets it. */
    boolean remember(String key, @Nullable String value) {
        sql.run("DELETE FROM memory WHERE key = ?", key);
        return value != null && sql.run("INSERT INTO memory (key, value) VALUES (?, ?)", key, value) > 0;
    }

    /** Adds a correction; its id. */
    String correct(
            Correction.Verb verb,
            String target,
            @Nullable String field,
            @Nullable String value,
            String who,
            String reason) {
        return new Correcting(sql, summaries).add(verb, target, field, value, who, reason, now());
    }

    /** Changes one field of some claims; the corrections' ids. */
    List<String> change(
            String field, String value, Function<Corrected, List<String>> claims, String who, String reason) {
        List<String> out = new ArrayList<>();
        for (String claim : claims.apply(new Corrected(sql)))
            out.add(correct(Correction.Verb.CHANGE, claim, field, value, who, reason));
        return out;
    }

    /** Removes a report with all that was read in it; its id. */
    String forget(String report, String reason) {
        new Forgetting(sql, summaries).forget(report, reason, now());
        return report;
    }

    /** Now, to the second. */
    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Writes what was read; its entries. */
    private List<LedgerEntry> read(Reading read, Engine by, int nr, String now) {
        Report report = read.report();
        engine(by);
        Records records = Records.of(read);
        tables.into("reading").add(report.id(), by.fingerprint(), records.frame(), nr);
        List<LedgerEntry> entries = LedgerEntry.of(report.id(), by, records.claims());
        for (LedgerEntry e : entries) entry(e, report.id(), by, now);
        return entries;
    }

    /** Keeps what views show up to date. */
    Summaries summaries() {
        return summaries;
    }

    /** A report from the same address as another that no report replaces yet is a later state of that page. */
    private void version(Report r) {
        if (r.url() == null) return;
        sql.first(
                        row -> new String[] {row.text("id"), row.text("text_hash")},
                        "SELECT id, text_hash FROM report WHERE url = ? AND id <> ? "
                                + "AND id NOT IN (SELECT replaces FROM version) ORDER BY id",
                        r.url(),
                        r.id())
                .ifPresent(before -> sql.run(
                        "INSERT INTO version VALUES (?,?,?)",
                        r.id(),
                        before[0],
                        before[1].equals(r.textHash()) ? "described otherwise" : "page edited"));
    }

    private void report(Report r, String now) {
        sql.run(
                "INSERT INTO report VALUES (?,?,?,?,?,?,?,?,?,?,?)",
                r.id(),
                r.name(),
                r.textHash(),
                r.title(),
                r.outlet(),
                r.url(),
                r.published(),
                r.language(),
                r.origin(),
                r.text(),
                now);
        if (r.raw() != null)
            sql.run("INSERT INTO source_page VALUES (?,?,?)", r.id(), r.raw().hash(), RawPageJson.line(r.raw()));
    }

    private void engine(Engine by) {
        if (engines.add(by.fingerprint()))
            sql.run("INSERT INTO engine VALUES (?,?) ON CONFLICT DO NOTHING", by.fingerprint(), by.version());
    }

    private void entry(LedgerEntry e, String report, Engine by, String now) {
        Records.Claim c = e.what();
        tables.into("entry")
                .add(
                        e.id(),
                        e.claim(),
                        report,
                        by.fingerprint(),
                        c.kind(),
                        c.part(),
                        c.start(),
                        c.end(),
                        c.quote(),
                        c.json(),
                        now);
    }

    /** Writes all that was taken. */
    void flush() {
        tables.flush();
    }

    /** What was taken and not kept is forgotten. */
    void forget() {
        tables.forget();
        engines.clear();
        summaries.correctedAnew();
    }
}
