package org.hearsay.ledger;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.Heard;
import org.hearsay.compare.Stated;
import org.hearsay.export.Filed;
import org.hearsay.export.Judgement;
import org.hearsay.model.Original;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** A ledger in a database, over one connection. */
final class SqlLedger implements Ledger {
    private final Database database;
    private final Sql sql;
    private final Writing writing;
    private final Columns columns;
    private final ConflictColumns conflicts;
    private final Faceting faceting;
    private final Reports reports;
    private final IncidentOrder incidents;
    private boolean inTransaction;

    SqlLedger(Database database, InstantSource clock) {
        this.database = database;
        this.sql = database.connect();
        this.writing = new Writing(database, sql, clock);
        this.columns = new Columns(sql);
        this.conflicts = new ConflictColumns(sql, columns);
        this.faceting = new Faceting(sql, columns);
        this.reports = new Reports(sql, columns);
        this.incidents = new IncidentOrder(columns);
    }

    @Override
    public synchronized boolean knows(String report) {
        return writing.knows(report);
    }

    @Override
    public synchronized boolean add(Reading reading, Engine engine) {
        return write(() -> writing.add(reading, engine));
    }

    @Override
    public synchronized @Nullable String remembered(String key) {
        return sql.first(row -> row.text("value"), "SELECT value FROM memory WHERE key = ?", key)
                .orElse(null);
    }

    @Override
    public synchronized void remember(String key, @Nullable String value) {
        write(() -> {
            sql.run("DELETE FROM memory WHERE key = ?", key);
            return value == null ? 0 : sql.run("INSERT INTO memory (key, value) VALUES (?, ?)", key, value);
        });
    }

    @Override
    public synchronized List<Unread> unread() {
        return sql.all(
                row -> new Unread(row.text("id"), row.text("name"), row.text("language"), row.text("origin")),
                "SELECT id, name, language, origin FROM report WHERE language <> 'en' ORDER BY name, id");
    }

    /** Does something in the transaction that is open, or opens one; what fails undoes it all. */
    private <T> T write(Supplier<T> work) {
        try {
            if (!inTransaction) begin();
            return work.get();
        } catch (RuntimeException | Error e) {
            undo(e);
            throw e;
        }
    }

    private void begin() {
        database.begin(sql);
        inTransaction = true;
        writing.summaries().correctedAnew();
    }

    @Override
    public synchronized void commit() {
        if (!inTransaction) return;
        try {
            writing.flush();
            database.commit(sql);
            inTransaction = false;
        } catch (RuntimeException | Error e) {
            undo(e);
            throw e;
        }
    }

    private void undo(Throwable why) {
        writing.forget();
        if (!inTransaction) return;
        inTransaction = false;
        try {
            database.rollback(sql);
        } catch (LedgerException e) {
            // The database forgets an unfinished transaction by itself where it cannot be told to.
            why.addSuppressed(e);
        }
    }

    @Override
    public synchronized void settle() {
        commit();
        if (!writing.summaries().areBehind()) return;
        write(() -> {
            writing.summaries().settle();
            return true;
        });
        commit();
    }

    @Override
    public synchronized List<String> checkSummaries() {
        settle();
        begin();
        try {
            List<String> wrong = new ArrayList<>(writing.summaries().checkPacked());
            Map<String, Long> kept = Proof.of(sql);
            writing.summaries().rebuild();
            wrong.addAll(Proof.differences(kept, Proof.of(sql)));
            return wrong;
        } finally {
            undo(new LedgerException("only tried"));
        }
    }

    @Override
    public synchronized void rebuild() {
        commit();
        write(() -> {
            writing.summaries().rebuild();
            return true;
        });
        commit();
    }

    @Override
    public synchronized List<Stated> stated() {
        settle();
        return StatedRows.where(sql, "1 = 1");
    }

    @Override
    public synchronized Shown<ClaimTable> table(ClaimFilter filter, Slice slice) {
        settle();
        return new TableView(sql, columns).of(filter, slice);
    }

    @Override
    public synchronized Shown<List<Stated>> timeline(ClaimFilter filter, Slice slice) {
        settle();
        return new TimelineView(sql, columns).of(filter, slice);
    }

    @Override
    public synchronized Shown<List<Heard>> sources(ClaimFilter filter, Slice slice) {
        settle();
        return new SourcesView(sql, columns).of(filter, slice);
    }

    @Override
    public synchronized Shown<List<Conflict>> conflicts(ClaimFilter filter, Slice slice) {
        settle();
        return new ConflictsView(sql, columns, conflicts).of(filter, slice);
    }

    @Override
    public synchronized Shown<List<Account>> incidents(ClaimFilter filter, Slice slice) {
        settle();
        return new IncidentsView(sql, columns, incidents).of(filter, slice);
    }

    @Override
    public synchronized Map<String, @Nullable String> moved() {
        return new Corrected(sql).moved();
    }

    @Override
    public synchronized void reread(Reading reading, Engine engine) {
        write(() -> writing.reread(reading, engine));
    }

    @Override
    public synchronized List<Report> readByOthers(Engine engine, int most) {
        return new Filing(sql).readByOthers(engine.fingerprint(), most);
    }

    @Override
    public synchronized List<Found> search(String words, ClaimFilter filter, int most) {
        if (filter.equals(ClaimFilter.ALL)) commit();
        else settle();
        return new Searching(database, sql, columns, reports).find(words, filter, most);
    }

    @Override
    public synchronized Map<Facet.Kind, List<Facet>> facets() {
        settle();
        return faceting.facets();
    }

    @Override
    public synchronized List<String> sides() {
        settle();
        return sql.all(row -> row.text("side"), "SELECT DISTINCT side FROM heard WHERE side IS NOT NULL ORDER BY side");
    }

    @Override
    public synchronized String correct(
            Correction.Verb verb,
            String target,
            @Nullable String field,
            @Nullable String value,
            String who,
            String reason) {
        commit();
        String id = write(
                () -> new Correcting(sql, writing.summaries()).add(verb, target, field, value, who, reason, now()));
        settle();
        return id;
    }

    @Override
    public synchronized List<String> split(String name, String other, List<String> reports, String who, String reason) {
        return change("claimant", other, () -> new Corrected(sql).claims(name, reports), who, reason);
    }

    @Override
    public synchronized List<String> splitIncident(
            String incident, String other, List<String> reports, String who, String reason) {
        return change(Correction.INCIDENT, other, () -> new Corrected(sql).claimsAbout(incident, reports), who, reason);
    }

    /** Changes one field of some claims, all of them or none. */
    private List<String> change(String field, String value, Supplier<List<String>> claims, String who, String reason) {
        settle();
        List<String> ids = write(() -> {
            List<String> out = new ArrayList<>();
            Correcting correcting = new Correcting(sql, writing.summaries());
            for (String claim : claims.get())
                out.add(correcting.add(Correction.Verb.CHANGE, claim, field, value, who, reason, now()));
            return out;
        });
        settle();
        return ids;
    }

    @Override
    public synchronized Map<String, Judgement> judged() {
        commit();
        return new Corrected(sql).judged();
    }

    @Override
    public synchronized List<Correction> corrections() {
        return new Corrections(sql).all();
    }

    @Override
    public synchronized List<Correction> holding() {
        return new Corrections(sql).standing();
    }

    @Override
    public synchronized List<String> versions(String report) {
        commit();
        return new Filing(sql).versions(report);
    }

    @Override
    public synchronized Map<String, String> sentences(Collection<String> entries) {
        commit();
        return new Filing(sql).sentences(entries);
    }

    @Override
    public synchronized Map<String, String> claims(Collection<String> entries) {
        commit();
        return new Filing(sql).claims(entries);
    }

    @Override
    public synchronized Map<String, Quoted> quoted(Collection<String> claims) {
        commit();
        return new Filing(sql).quoted(claims);
    }

    @Override
    public synchronized Optional<Printed> printed() {
        settle();
        return faceting.printed();
    }

    @Override
    public synchronized void forget(String report, String reason) {
        commit();
        write(() -> {
            new Forgetting(sql, writing.summaries()).forget(report, reason, now());
            return report;
        });
        settle();
        database.erase(sql);
    }

    @Override
    public synchronized List<Tombstone> forgotten() {
        return sql.all(
                row -> new Tombstone(row.text("report"), row.text("text_hash"), row.text("reason"), row.text("at")),
                "SELECT * FROM tombstone ORDER BY report");
    }

    @Override
    public synchronized Optional<Report> report(String id) {
        commit();
        return sql.first(Filing::report, Filing.REPORT, id);
    }

    @Override
    public synchronized Optional<Original> original(String report) {
        commit();
        return new Originals(sql).of(report);
    }

    @Override
    public synchronized List<String> named(String idOrName) {
        return sql.all(
                row -> row.text("id"),
                "SELECT id FROM report WHERE id = ? OR name = ? ORDER BY id",
                idOrName,
                idOrName);
    }

    @Override
    public synchronized void copyTo(String where) {
        settle();
        Database other = Database.at(where);
        Schema.ready(other);
        // Nobody writes while it is copied.
        database.begin(sql);
        try (Sql to = other.connect()) {
            new Moving(sql, other, to).all();
            other.prepare(to);
        } finally {
            database.rollback(sql);
        }
    }

    private String now() {
        return writing.now();
    }

    @Override
    public synchronized void each(Consumer<Filed> taker) {
        commit();
        new Filing(sql).each(taker);
    }

    @Override
    public synchronized @Nullable String each(String after, int most, Consumer<Filed> taker) {
        commit();
        return new Filing(sql).each(after, most, taker);
    }

    @Override
    public synchronized List<Listed> listed(String after, int most) {
        commit();
        return new Filing(sql).listed(after, most);
    }

    @Override
    public synchronized Optional<Filed> standing(String report) {
        commit();
        return new Filing(sql).standing(report);
    }

    @Override
    public synchronized List<String> check() {
        commit();
        return Checking.of(sql);
    }

    @Override
    public synchronized void close() {
        try (sql) {
            if (inTransaction) database.rollback(sql);
            inTransaction = false;
        }
    }
}
