package org.hearsay.ledger;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
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

/** A ledger in a database: one connection on which is written, and some on which is read meanwhile. */
final class SqlLedger implements Ledger {
    private final Database database;
    private final Readers readers;
    private final Writer writer;
    private final Writing writing;

    SqlLedger(Database database, InstantSource clock) {
        this.database = database;
        this.readers = new Readers(database);
        this.writer = new Writer(database, readers.moments(), clock);
        this.writing = writer.writing();
    }

    /** Reads what is kept; who wrote, and did not say that it is to be kept, sees that too. */
    private <T> T read(Function<Sql, T> work) {
        return writer.isMine() ? writer.alone(work) : readers.read(work);
    }

    /** Keeps what this thread wrote, and reads what is kept. */
    private <T> T kept(Function<Sql, T> work) {
        if (writer.isMine()) writer.commit();
        return readers.read(work);
    }

    /** Reads what views are made of, settled as far as nobody is just writing. */
    private <T> T view(Function<Reader, T> work) {
        writer.settleIfFree();
        return readers.view(work);
    }

    @Override
    public boolean knows(String report) {
        return read(sql -> Writing.knows(sql, report));
    }

    @Override
    public boolean add(Reading reading, Engine engine) {
        return writer.write(() -> writing.add(reading, engine));
    }

    @Override
    public @Nullable String remembered(String key) {
        return read(sql -> sql.first(row -> row.text("value"), "SELECT value FROM memory WHERE key = ?", key))
                .orElse(null);
    }

    @Override
    public void remember(String key, @Nullable String value) {
        writer.write(() -> writing.remember(key, value));
    }

    @Override
    public List<Unread> unread() {
        return read(sql -> sql.all(
                row -> new Unread(row.text("id"), row.text("name"), row.text("language"), row.text("origin")),
                "SELECT id, name, language, origin FROM report WHERE language <> 'en' ORDER BY name, id"));
    }

    @Override
    public void commit() {
        writer.commit();
    }

    @Override
    public void settle() {
        writer.settle();
    }

    @Override
    public List<String> checkSummaries() {
        return writer.tried(() -> writer.alone(sql -> {
            List<String> wrong = new ArrayList<>(writing.summaries().checkPacked());
            Map<String, Long> kept = Proof.of(sql);
            writing.summaries().rebuild();
            wrong.addAll(Proof.differences(kept, Proof.of(sql)));
            return wrong;
        }));
    }

    @Override
    public void rebuild() {
        writer.whole(() -> {
            writing.summaries().rebuild();
            return true;
        });
    }

    @Override
    public List<Stated> stated() {
        return view(r -> StatedRows.where(r.sql(), "1 = 1"));
    }

    @Override
    public Shown<ClaimTable> table(ClaimFilter filter, Slice slice) {
        return view(r -> new TableView(r).of(filter, slice));
    }

    @Override
    public Shown<List<Stated>> timeline(ClaimFilter filter, Slice slice) {
        return view(r -> new TimelineView(r.sql(), r.columns()).of(filter, slice));
    }

    @Override
    public Shown<List<Heard>> sources(ClaimFilter filter, Slice slice) {
        return view(r -> new SourcesView(r).of(filter, slice));
    }

    @Override
    public List<Chain> chains(int most) {
        return view(r -> new ChainsView(r.sql()).longest(most));
    }

    @Override
    public Shown<List<Conflict>> conflicts(ClaimFilter filter, Slice slice) {
        return view(r -> new ConflictsView(r).of(filter, slice));
    }

    @Override
    public Shown<List<Restatement>> restated(ClaimFilter filter, Slice slice) {
        return view(r -> new RestatedView(r.sql()).of(filter, slice));
    }

    @Override
    public List<Restatement> restated(String report, int most) {
        return view(r -> new RestatedView(r.sql()).ofReport(report, most));
    }

    @Override
    public Set<String> revising(Collection<String> entries) {
        return view(r -> new ConflictsView(r).revising(entries));
    }

    @Override
    public Shown<List<Located>> places(ClaimFilter filter, Slice slice) {
        return view(r -> new PlacesView(r.sql(), r.columns()).of(filter, slice));
    }

    @Override
    public Shown<List<Account>> incidents(ClaimFilter filter, Slice slice) {
        return view(r -> new IncidentsView(r).of(filter, slice));
    }

    @Override
    public Map<String, @Nullable String> moved() {
        return read(sql -> new Corrected(sql).moved());
    }

    @Override
    public void reread(Reading reading, Engine engine) {
        writer.write(() -> writing.reread(reading, engine));
    }

    @Override
    public List<Report> readByOthers(Engine engine, int most) {
        return read(sql -> new Filing(sql).readByOthers(engine.fingerprint(), most));
    }

    @Override
    public List<Found> search(String words, ClaimFilter filter, int most) {
        return view(r -> new Searching(database, r).find(words, filter, most));
    }

    @Override
    public Map<Facet.Kind, List<Facet>> facets() {
        return view(r -> r.moment().faceting().facets(r.sql()));
    }

    @Override
    public List<String> sides() {
        return view(r -> new SourcesView(r).sides());
    }

    @Override
    public String correct(
            Correction.Verb verb,
            String target,
            @Nullable String field,
            @Nullable String value,
            String who,
            String reason) {
        String id = writer.whole(() -> writing.correct(verb, target, field, value, who, reason));
        settle();
        return id;
    }

    @Override
    public List<String> split(String name, String other, List<String> reports, String who, String reason) {
        return change("claimant", other, corrected -> corrected.claims(name, reports), who, reason);
    }

    @Override
    public List<String> splitIncident(String incident, String other, List<String> reports, String who, String reason) {
        return change(Correction.INCIDENT, other, corrected -> corrected.claimsAbout(incident, reports), who, reason);
    }

    /** Changes one field of some claims, all of them or none. */
    private List<String> change(
            String field, String value, Function<Corrected, List<String>> claims, String who, String reason) {
        settle();
        List<String> ids = writer.whole(() -> writing.change(field, value, claims, who, reason));
        settle();
        return ids;
    }

    @Override
    public Map<String, Judgement> judged() {
        return kept(sql -> new Corrected(sql).judged());
    }

    @Override
    public List<Correction> corrections() {
        return read(sql -> new Corrections(sql).all());
    }

    @Override
    public List<Correction> holding() {
        return read(sql -> new Corrections(sql).standing());
    }

    @Override
    public List<String> versions(String report) {
        return kept(sql -> new Filing(sql).versions(report));
    }

    @Override
    public Map<String, Stated> stated(Collection<String> entries) {
        return view(r -> StatedRows.byId(r.sql(), entries));
    }

    @Override
    public Map<String, String> sentences(Collection<String> entries) {
        return kept(sql -> new Filing(sql).sentences(entries));
    }

    @Override
    public Map<String, String> claims(Collection<String> entries) {
        return kept(sql -> new Filing(sql).claims(entries));
    }

    @Override
    public Map<String, Quoted> quoted(Collection<String> claims) {
        return kept(sql -> new Filing(sql).quoted(claims));
    }

    @Override
    public Optional<Printed> printed() {
        return view(r -> r.moment().faceting().printed());
    }

    @Override
    public void forget(String report, String reason) {
        writer.whole(() -> writing.forget(report, reason));
        settle();
        readers.quiet(
                () -> writer.alone(sql -> {
                    database.erase(sql);
                    return report;
                }),
                Database.WAIT_MILLIS);
    }

    @Override
    public List<Tombstone> forgotten() {
        return read(sql -> sql.all(
                row -> new Tombstone(row.text("report"), row.text("text_hash"), row.text("reason"), row.text("at")),
                "SELECT * FROM tombstone ORDER BY report"));
    }

    @Override
    public Optional<Report> report(String id) {
        return kept(sql -> sql.first(Filing::report, Filing.REPORT, id));
    }

    @Override
    public Optional<Original> original(String report) {
        return kept(sql -> new Originals(sql).of(report));
    }

    @Override
    public List<String> named(String idOrName) {
        return read(sql -> sql.all(
                row -> row.text("id"),
                "SELECT id FROM report WHERE id = ? OR name = ? ORDER BY id",
                idOrName,
                idOrName));
    }

    @Override
    public void copyTo(String where) {
        Database other = Database.at(where);
        Schema.ready(other);
        // Nobody writes while it is copied.
        writer.tried(() -> writer.alone(sql -> {
            try (Sql to = other.connect()) {
                new Moving(sql, other, to).all();
                other.prepare(to);
                return where;
            }
        }));
    }

    @Override
    public void each(Consumer<Filed> taker) {
        kept(sql -> {
            new Filing(sql).each(taker);
            return true;
        });
    }

    @Override
    public @Nullable String each(String after, int most, Consumer<Filed> taker) {
        return kept(sql -> new Filing(sql).each(after, most, taker));
    }

    @Override
    public List<Listed> listed(String after, int most) {
        return kept(sql -> new Filing(sql).listed(after, most));
    }

    @Override
    public Optional<Filed> standing(String report) {
        return kept(sql -> new Filing(sql).standing(report));
    }

    @Override
    public List<String> check() {
        return kept(Checking::of);
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
