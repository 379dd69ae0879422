package org.hearsay.ledger;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.hearsay.compare.Stated;
import org.hearsay.compare.StatedFigures;
import org.hearsay.export.Records;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;

/** Writes reports, readings and entries inside a transaction that is somebody else's. */
final class Writing {
    private final Sql sql;
    private final Tables tables;
    private final Set<String> engines = new HashSet<>();
    private final InstantSource clock;

    Writing(Database database, Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
        this.tables = new Tables(database, sql);
    }

    boolean knows(String report) {
        return sql.any(
                "SELECT 1 FROM report WHERE id = ? UNION ALL SELECT 1 FROM tombstone WHERE report = ?", report, report);
    }

    boolean add(Reading read, Engine by) {
        Report report = read.report();
        if (knows(report.id())) return false;
        report(report, now());
        version(report);
        read(read, by, 1);
        return true;
    }

    /** Adds a reading of a report that is there; what the table took from earlier ones is taken from this one. */
    boolean reread(Reading read, Engine by) {
        String report = read.report().id();
        if (sql.any("SELECT 1 FROM reading WHERE report = ? AND engine = ?", report, by.fingerprint()))
            throw new LedgerException("report " + report + " was read by this engine before");
        flush();
        long last = sql.number("SELECT max(nr) AS n FROM reading WHERE report = ?", report);
        sql.run("DELETE FROM stated WHERE entry IN (SELECT id FROM entry WHERE report = ?)", report);
        read(read, by, (int) last + 1);
        return true;
    }

    /** Now, to the second. */
    String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private void read(Reading read, Engine by, int nr) {
        Report report = read.report();
        String now = now();
        engine(by);
        Records records = Records.of(read);
        tables.into("reading").add(report.id(), by.fingerprint(), records.frame(), nr);
        Map<String, Stated> stated = StatedFigures.of(read);
        for (LedgerEntry e : LedgerEntry.of(report.id(), by, records.claims())) {
            entry(e, report.id(), by, now);
            Stated figure = stated.get(e.what().id());
            if (figure != null) tables.into("stated").add(StatedRows.values(e.id(), figure));
        }
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
    }
}
