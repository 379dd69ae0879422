package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Counted;
import org.hearsay.compare.Stated;
import org.hearsay.compare.StatedFigures;
import org.hearsay.export.Filed;
import org.hearsay.ledger.Waiting.What;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what views show up to date, inside transactions that are somebody else's. What a report brings is written with it
 * ({@link #add}); what it changes in sums over many reports is worked out later, for many together ({@link #settle}). All
 * of it follows from entries, readings and corrections ({@link #rebuild}).
 */
final class Summaries {
    /** The tables that hold it. */
    static final List<String> TABLES =
            List.of("stated", "story", "shingle", "compared", "conflict", "saying", "restated");

    /** When all is made anew, so many reports are written together. */
    private static final int TOGETHER = 500;

    private final Database database;
    private final Sql sql;
    private final Tables tables;
    private final Waiting waiting;
    private final Signatures signatures;
    private final Wording wording;
    private final Restating restating;
    private final Comparison comparison = new Comparison();
    private @Nullable Corrected corrected;
    private int again;

    Summaries(Database database, Sql sql, Tables tables) {
        this.database = database;
        this.sql = sql;
        this.tables = tables;
        this.waiting = new Waiting(sql);
        this.signatures = new Signatures(sql);
        this.wording = new Wording(sql, tables);
        this.restating = new Restating(sql, tables, waiting);
    }

    /** A report that was not there before. */
    void add(Reading read, List<Filed.Entry> claims, Map<String, String> entries) {
        Report report = read.report();
        for (long key : signatures.of(report).keys()) tables.into("shingle").add(key, report.id());
        tables.into("story").add(report.id(), report.id(), new Stated.Print("", report.outlet(), "").voice());
        read(read, claims, entries);
    }

    /**
     * What a reading brings that stands from now on.
     *
     * @param claims what was read
     * @param entries the id of each claim's entry, by the claim's id in the reading
     */
    void read(Reading read, List<Filed.Entry> claims, Map<String, String> entries) {
        String report = read.report().id();
        wording.add(report, claims);
        waiting.add(What.REPORT, report);
        restating.add(read, entries);
        Map<String, Stated> figures = StatedFigures.of(read);
        state(report, figures, entries);
        if (figures.isEmpty()) return;
        String page = StatedRows.day(read.dating().from(), "");
        int nr = 0;
        for (Counted c : comparison.counted(read)) {
            String figure = c.figure().id();
            if (figures.containsKey(figure))
                tables.into("compared").add(c.block(), page, report, nr++, entries.get(figure), c.text());
        }
        int turns = 0;
        for (Relation r : read.relations())
            if (Conflicts.isOne(r) && figures.containsKey(r.a()) && figures.containsKey(r.b()))
                tables.into("conflict")
                        .add(page, report, turns++, r.type(), entries.get(r.a()), entries.get(r.b()), r.reason());
        if (turns > 0) waiting.add(What.DAY, page);
    }

    private void state(String report, Map<String, Stated> figures, Map<String, String> entries) {
        List<Stated> claims = new ArrayList<>();
        figures.forEach((id, figure) -> claims.add(figure.called(entries.getOrDefault(id, ""))));
        if (corrected == null) corrected = new Corrected(sql);
        for (Stated s : corrected.of(report, claims)) tables.into("stated").add(StatedRows.values(s));
    }

    /** People corrected something: all corrections are looked at again. */
    void correctedAnew() {
        corrected = null;
    }

    /** The claims of a report as people corrected them by now. */
    void restate(String report) {
        tables.flush();
        waiting.add(What.REPORT, report);
        unstate(report);
        new Filing(sql)
                .standing(report)
                .ifPresent(filed -> state(report, StatedFigures.of(filed.reading()), filed.entryIds()));
        tables.flush();
    }

    /** What a report's reading brought is taken out, for another will stand, or none. */
    void leave(String report) {
        tables.flush();
        wording.leave(report);
        restating.leave(report);
        unstate(report);
        for (Place place : sql.all(Place::of, "SELECT * FROM compared WHERE report = ?", report))
            waiting.add(What.PLACE, place.text());
        for (String conflicts : List.of("turn = ?", "turn IN (SELECT entry FROM compared WHERE report = ?)")) {
            waiting.addAll(What.DAY, "SELECT DISTINCT day AS name FROM conflict WHERE " + conflicts, report);
            sql.run("DELETE FROM conflict WHERE " + conflicts, report);
        }
        sql.run("DELETE FROM compared WHERE report = ?", report);
    }

    private void unstate(String report) {
        sql.run("DELETE FROM stated WHERE report = ?", report);
    }

    /** A report goes for good; what its reading brought has left. */
    void forget(String report) {
        waiting.add(What.PACK, report);
        new Stories(sql, waiting, signatures).leave(report);
    }

    /** Whether there is something to settle. */
    boolean areBehind() {
        return !waiting.isEmpty();
    }

    /** Works out all that waits. */
    void settle() {
        tables.flush();
        if (waiting.isForAll()) {
            rebuild();
            return;
        }
        new Stories(sql, waiting, signatures).settle();
        new Conflicts(database, sql, waiting, comparison).settle();
        waiting.all(What.SAID).forEach(this::say);
        tables.flush();
        restating.settle();
        new Packing(sql, waiting).settle();
        waiting.all(What.WORDS).forEach(this::word);
        tables.flush();
        waiting.done();
        sql.run("UPDATE settled SET nr = nr + 1");
    }

    /** What is wrong with the columns that are kept, a sentence each. */
    List<String> checkPacked() {
        return new Packing(sql, waiting).check();
    }

    /** Works out everything anew. */
    void rebuild() {
        tables.flush();
        for (String table : TABLES) sql.run("DELETE FROM " + table);
        for (String table : Packing.TABLES) sql.run("DELETE FROM " + table);
        sql.run("DELETE FROM search");
        waiting.done();
        new Filing(sql).each(this::again);
        settle();
    }

    private void say(String report) {
        restating.again(report);
        if (++again % TOGETHER == 0) tables.flush();
    }

    private void word(String report) {
        wording.again(report);
        if (++again % TOGETHER == 0) tables.flush();
    }

    private void again(Filed filed) {
        if (filed.stands()) add(filed.reading(), filed.entries(), filed.entryIds());
        if (++again % TOGETHER == 0) tables.flush();
    }
}
