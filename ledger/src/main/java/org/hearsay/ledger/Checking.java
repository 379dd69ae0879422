package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.export.RawPageJson;
import org.hearsay.export.RawPageReader;
import org.hearsay.export.Records;
import org.hearsay.model.Hashes;
import org.hearsay.model.RawPage;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Proves a ledger: that each text has its hash and each report, claim and entry its id, that the words of each entry stand
 * where it says, and that what points at something points at something. Each thing that is wrong is a sentence.
 */
final class Checking {
    private static final String ENTRIES = "SELECT entry.*, engine.fingerprint FROM entry "
            + "LEFT JOIN engine ON engine.fingerprint = entry.engine WHERE entry.report = ? ORDER BY entry.id";

    /** Each with words for it and a query with the id of what is wrong as {@code name}. */
    private static final Map<String, String> LINKS = Map.of(
            "entry %s belongs to no report",
            "SELECT entry.id AS name FROM entry LEFT JOIN report ON report.id = entry.report WHERE report.id IS NULL",
            "report %s has no reading",
            "SELECT report.id AS name FROM report LEFT JOIN reading ON reading.report = report.id "
                    + "WHERE reading.report IS NULL",
            "the table counts entry %s, which is not there",
            "SELECT stated.entry AS name FROM stated LEFT JOIN entry ON entry.id = stated.entry WHERE entry.id IS NULL");

    private final Sql sql;
    private final List<String> wrong = new ArrayList<>();

    private Checking(Sql sql) {
        this.sql = sql;
    }

    /** What is wrong, in a fixed order; empty where nothing is. */
    static List<String> of(Sql sql) {
        Checking checking = new Checking(sql);
        for (String id : sql.all(row -> row.text("id"), "SELECT id FROM report ORDER BY id"))
            sql.first(Checking::report, Filing.REPORT, id).ifPresent(checking::check);
        LINKS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(link -> checking.wrong.addAll(sql.all(
                        row -> link.getKey().replace("%s", row.text("name")), link.getValue() + " ORDER BY 1")));
        return checking.wrong;
    }

    /**
     * A report as it is kept.
     *
     * @param id the id under which it is kept
     * @param hash the hash that is kept with it
     * @param made the same report made anew from what is kept
     * @param page the page that its text was taken from, null where there is none
     */
    private record Kept(
            String id, String hash, Report made, @Nullable String page) {}

    private static Kept report(Row row) throws SQLException {
        return new Kept(row.text("id"), row.text("text_hash"), Filing.bare(row), row.optional("page"));
    }

    /**
     * An entry as it is kept.
     *
     * @param id its id
     * @param claim its claim's id
     * @param engine the fingerprint of its engine
     * @param known whether that engine is known
     * @param what the rest
     */
    private record Entry(String id, String claim, String engine, boolean known, Records.Claim what) {}

    private static Entry entry(Row row) throws SQLException {
        return new Entry(
                row.text("id"),
                row.text("claim"),
                row.text("engine"),
                row.optional("fingerprint") != null,
                Filing.claim(row));
    }

    private void check(Kept kept) {
        String who = "report " + kept.id();
        if (!Hashes.sha256(kept.made().text()).equals(kept.hash()))
            wrong.add(who + ": the text is not that of its hash");
        if (!kept.made().id().equals(kept.id()))
            wrong.add(who + ": the text, title, outlet, address or date is not that of its id");
        if (!isPage(kept)) wrong.add(who + ": where its text stands in its page is not what was written");
        wrong.addAll(new Originals(sql).check(kept.id()));
        Map<String, List<Entry>> byPlace = new HashMap<>();
        List<Entry> entries = sql.all(Checking::entry, ENTRIES, kept.id());
        for (Entry e : entries)
            byPlace.computeIfAbsent(e.engine() + LedgerEntry.place(kept.id(), e.what()), p -> new ArrayList<>())
                    .add(e);
        for (Entry e : entries) {
            String place = LedgerEntry.place(kept.id(), e.what());
            check(
                    e,
                    kept.made(),
                    LedgerEntry.claims(
                            place,
                            Objects.requireNonNull(byPlace.get(e.engine() + place))
                                    .size()));
        }
    }

    private static boolean isPage(Kept kept) {
        if (kept.page() == null) return true;
        try {
            RawPage page = RawPageReader.read(
                    kept.page(), kept.made().text(), kept.made().title());
            return RawPageJson.line(page).equals(kept.page());
        } catch (IllegalArgumentException | JacksonException e) {
            return false;
        }
    }

    private void check(Entry e, Report report, List<String> claims) {
        String who = "entry " + e.id();
        String said = e.what().part().equals("title") ? report.title() : report.text();
        if (!e.what().quote().equals(cut(said, e.what().start(), e.what().end())))
            wrong.add(who + ": its words do not stand where it says");
        if (!claims.contains(e.claim())) wrong.add(who + ": its place is not that of its claim's id");
        if (!LedgerEntry.id(e.claim(), e.what().json(), e.engine()).equals(e.id()))
            wrong.add(who + ": its record is not that of its id");
        if (!e.known()) wrong.add(who + ": nothing is known of its engine");
    }

    /** The characters between two counts of code points; null where there are none. */
    private static @Nullable String cut(@Nullable String text, int start, int end) {
        if (text == null || start < 0 || end < start || text.codePointCount(0, text.length()) < end) return null;
        int from = text.offsetByCodePoints(0, start);
        return text.substring(from, text.offsetByCodePoints(from, end - start));
    }
}
