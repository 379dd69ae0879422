package org.hearsay.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.compare.Stated;
import org.hearsay.compare.StatedFigures;
import org.hearsay.export.Records;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;

/** Writes reports, readings and entries; knows nothing of transactions. */
final class Writing implements AutoCloseable {
    private final PreparedStatement known;
    private final PreparedStatement report;
    private final PreparedStatement engine;
    private final PreparedStatement reading;
    private final PreparedStatement entry;
    private final PreparedStatement stated;
    private final Set<String> engines = new HashSet<>();
    private final InstantSource clock;

    Writing(Connection db, InstantSource clock) throws SQLException {
        this.clock = clock;
        this.known = db.prepareStatement("SELECT 1 FROM report WHERE id = ?");
        this.report = db.prepareStatement("INSERT INTO report VALUES (?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING");
        this.engine = db.prepareStatement("INSERT INTO engine VALUES (?,?) ON CONFLICT DO NOTHING");
        this.reading = db.prepareStatement("INSERT INTO reading VALUES (?,?,?)");
        this.entry = db.prepareStatement("INSERT INTO entry VALUES (?,?,?,?,?,?,?,?,?,?,?)");
        this.stated = db.prepareStatement("INSERT INTO stated VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    }

    boolean knows(String id) throws SQLException {
        Values.of(known).text(id);
        try (ResultSet result = known.executeQuery()) {
            return result.next();
        }
    }

    boolean add(Reading read, Engine by) throws SQLException {
        String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
        if (!report(read.report(), now)) return false;
        if (engines.add(by.fingerprint()))
            Values.of(engine).text(by.fingerprint()).text(by.version()).run();
        Records records = Records.of(read);
        String id = read.report().id();
        Values.of(reading).text(id).text(by.fingerprint()).text(records.frame()).run();
        List<LedgerEntry> entries = LedgerEntry.of(id, by, records.claims());
        Map<String, Stated> figures = StatedFigures.of(read);
        for (LedgerEntry e : entries) {
            entry(e, id, by, now);
            Stated s = e.what().kind().equals("figure") ? figures.get(e.what().id()) : null;
            if (s != null) StatedRows.bind(Values.of(stated), e.id(), s).run();
        }
        return true;
    }

    private boolean report(Report r, String now) throws SQLException {
        Values values = Values.of(report).text(r.id()).text(r.name()).text(r.textHash());
        values.text(r.title())
                .text(r.outlet())
                .text(r.url())
                .text(r.published())
                .text(r.language());
        return values.text(r.origin()).text(r.text()).text(now).run() == 1;
    }

    private void entry(LedgerEntry e, String id, Engine by, String now) throws SQLException {
        Records.Claim c = e.what();
        Values values = Values.of(entry).text(e.id()).text(e.claim()).text(id).text(by.fingerprint());
        values.text(c.kind()).text(c.part()).number(c.start()).number(c.end());
        values.text(c.quote()).text(c.json()).text(now).run();
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : List.of(known, report, engine, reading, entry, stated)) statement.close();
    }
}
