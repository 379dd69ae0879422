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
        return sql.any("SELECT 1 FROM report WHERE id = ?", report);
    }

    boolean add(Reading read, Engine by) {
        Report report = read.report();
        if (knows(report.id())) return false;
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        report(report, now);
        engine(by);
        Records records = Records.of(read);
        tables.into("reading").add(report.id(), by.fingerprint(), records.frame());
        Map<String, Stated> stated = StatedFigures.of(read);
        for (LedgerEntry e : LedgerEntry.of(report.id(), by, records.claims())) {
            entry(e, report.id(), by, now);
            Stated figure = stated.get(e.what().id());
            if (figure != null) tables.into("stated").add(StatedRows.values(e.id(), figure));
        }
        return true;
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
