package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.export.Filed;
import org.hearsay.export.RawPageReader;
import org.hearsay.export.Records;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** Takes reports out of the database with what was read in them. */
final class Filing {
    private static final String READINGS = "SELECT reading.engine, reading.record, version.replaces FROM reading "
            + "LEFT JOIN version ON version.report = reading.report WHERE reading.report = ? ORDER BY reading.nr";
    private static final String OTHERS =
            "SELECT report.*, source_page.record AS page FROM report JOIN reading ON reading.report = report.id "
                    + "LEFT JOIN source_page ON source_page.report = report.id WHERE reading.nr = (SELECT max(r.nr) FROM reading r WHERE r.report = report.id) AND reading.engine <> ? "
                    + "ORDER BY report.id LIMIT ?";
    /** A report, by its id, as {@link #report} reads it. */
    static final String REPORT = "SELECT report.*, source_page.record AS page FROM report "
            + "LEFT JOIN source_page ON source_page.report = report.id WHERE report.id = ?";

    private static final String ENTRIES = "SELECT * FROM entry WHERE report = ? AND engine = ? ORDER BY id";

    /** So many are asked about together. */
    private static final int TOGETHER = 64;

    private static final String ONE_OF = " IN (" + Marks.marks(TOGETHER) + ")";
    private static final String SENTENCES = "SELECT id, record FROM entry WHERE kind = 'figure' AND id" + ONE_OF;
    private static final String CLAIMS = "SELECT id, claim FROM entry WHERE id" + ONE_OF;
    private static final String QUOTED = "SELECT entry.claim, entry.report, entry.id, entry.quote FROM entry "
            + "JOIN reading ON reading.report = entry.report AND reading.engine = entry.engine "
            + "WHERE entry.claim" + ONE_OF + " ORDER BY reading.nr DESC, entry.id";

    private final Sql sql;

    Filing(Sql sql) {
        this.sql = sql;
    }

    /** Hands on every report, in the order of their ids. */
    void each(Consumer<Filed> taker) {
        for (String id : sql.all(row -> row.text("id"), "SELECT id FROM report ORDER BY id"))
            sql.first(Filing::report, REPORT, id).ifPresent(report -> readings(report, taker));
    }

    /** Hands on at most so many after one, in the order of their ids; the id of the last, null where there is none. */
    @Nullable
    String each(String after, int most, Consumer<Filed> taker) {
        List<String> ids =
                sql.all(row -> row.text("id"), "SELECT id FROM report WHERE id > ? ORDER BY id LIMIT ?", after, most);
        for (String id : ids) sql.first(Filing::report, REPORT, id).ifPresent(report -> readings(report, taker));
        return ids.isEmpty() ? null : ids.get(ids.size() - 1);
    }

    /** At most so many after one, in the order of their ids, without their texts. */
    List<Listed> listed(String after, int most) {
        return sql.all(
                row -> new Listed(
                        row.text("id"),
                        row.text("name"),
                        row.text("text_hash"),
                        row.optional("title"),
                        row.optional("outlet"),
                        row.optional("url"),
                        row.optional("published"),
                        row.optional("language")),
                "SELECT id, name, text_hash, title, outlet, url, published, language FROM report WHERE id > ? "
                        + "ORDER BY id LIMIT ?",
                after,
                most);
    }

    /** What stands of a report; nothing where the report is gone. */
    Optional<Filed> standing(String id) {
        List<Filed> out = new ArrayList<>();
        sql.first(Filing::report, REPORT, id)
                .ifPresent(report -> readings(report, filed -> {
                    if (filed.stands()) out.add(filed);
                }));
        return out.stream().findFirst();
    }

    private void readings(Report report, Consumer<Filed> taker) {
        record Read(String engine, String frame, @Nullable String replaces) {}
        List<Read> all = sql.all(
                row -> new Read(row.text("engine"), row.text("record"), row.optional("replaces")),
                READINGS,
                report.id());
        for (int i = 0; i < all.size(); i++) {
            Read read = all.get(i);
            taker.accept(new Filed(
                    report,
                    read.replaces(),
                    i == all.size() - 1,
                    read.engine(),
                    read.frame(),
                    sql.all(Filing::entry, ENTRIES, report.id(), read.engine())));
        }
    }

    /** The ids of the states of a page, the oldest first. */
    List<String> versions(String report) {
        List<String> out = new ArrayList<>();
        follow(report, "SELECT replaces AS next FROM version WHERE report = ?", out);
        Collections.reverse(out);
        out.add(report);
        follow(report, "SELECT report AS next FROM version WHERE replaces = ? ORDER BY report", out);
        return out;
    }

    /** Those that are still there; one that was removed on request ends the row. */
    private void follow(String report, String step, List<String> out) {
        Set<String> seen = new HashSet<>(Set.of(report));
        for (Optional<String> at = sql.first(row -> row.text("next"), step, report);
                at.isPresent() && seen.add(at.get()) && sql.any("SELECT 1 FROM report WHERE id = ?", at.get());
                at = sql.first(row -> row.text("next"), step, at.get())) out.add(at.get());
    }

    /** The sentences of figures, by their entries. */
    Map<String, String> sentences(Collection<String> entries) {
        Map<String, String> out = new HashMap<>();
        each(entries, SENTENCES, row -> out.put(row.text("id"), Filed.sentence(row.text("record"))));
        return out;
    }

    /** The ids of claims, by their entries. */
    Map<String, String> claims(Collection<String> entries) {
        Map<String, String> out = new HashMap<>();
        each(entries, CLAIMS, row -> out.put(row.text("id"), row.text("claim")));
        return out;
    }

    /** Where claims stand, by their ids. */
    Map<String, Quoted> quoted(Collection<String> claims) {
        Map<String, Quoted> out = new HashMap<>();
        each(
                claims,
                QUOTED,
                row -> out.putIfAbsent(
                        row.text("claim"), new Quoted(row.text("report"), row.text("id"), row.text("quote"))));
        return out;
    }

    /** Asks about some at a time: each question costs as much as several answers. */
    private <T> void each(Collection<String> ids, String query, Row.Reader<@Nullable T> reader) {
        List<String> all = List.copyOf(ids);
        for (int from = 0; from < all.size(); from += TOGETHER)
            sql.each(reader, nothing -> {}, query, Marks.padded(all, from, TOGETHER));
    }

    /** Reports whose standing reading is another engine's. */
    List<Report> readByOthers(String engine, int most) {
        return sql.all(Filing::report, OTHERS, engine, most);
    }

    /** A report made anew from what is kept. */
    static Report report(Row row) throws SQLException {
        Report report = bare(row);
        String page = row.optional("page");
        return page == null ? report : report.from(RawPageReader.read(page, report.text(), report.title()));
    }

    /** The same without the page that its text was taken from. */
    static Report bare(Row row) throws SQLException {
        return Report.of(
                row.text("name"),
                row.text("text"),
                row.optional("title"),
                row.optional("outlet"),
                row.optional("url"),
                row.optional("published"),
                row.text("origin"));
    }

    private static Filed.Entry entry(Row row) throws SQLException {
        return new Filed.Entry(row.text("id"), row.text("claim"), claim(row));
    }

    /** A claim as it is kept; its id in the reading is in its record only. */
    static Records.Claim claim(Row row) throws SQLException {
        int start = Math.toIntExact(row.number("start"));
        int end = Math.toIntExact(row.number("end"));
        return new Records.Claim(
                row.text("kind"), "", row.text("part"), start, end, row.text("quote"), row.text("record"));
    }
}
