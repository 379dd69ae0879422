package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.compare.Restatements;
import org.hearsay.compare.Said;
import org.hearsay.ledger.Waiting.What;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;

/**
 * Keeps which claims without figures say again what one of another report said, as {@link Restatements} says it of all reports,
 * whatever the order in which they came. What a claim says again is one claim before it, so one that comes or goes concerns itself
 * and those after it that say the same.
 */
final class Restating {
    /** The reports of which all claims are compared. */
    private static final String REPORTS = "SELECT name FROM waiting WHERE what IN ('report', 'said')";

    /** A query for claims as {@link Speech} reads them, but for which. */
    static final String ROWS = "SELECT saying.*, story.story FROM saying JOIN story ON story.report = saying.report ";

    private static final String CAME = ROWS + "WHERE saying.report IN (" + REPORTS + ") ORDER BY page, voice, side";
    private static final String OF = ROWS + "WHERE saying.report = ?";
    private static final String ONE = ROWS + "WHERE saying.entry = ?";
    private static final String ENTRIES = "SELECT entry FROM saying WHERE report ";

    private final Sql sql;
    private final Tables tables;
    private final Waiting waiting;
    private final Restatements restatements = new Restatements();

    Restating(Sql sql, Tables tables, Waiting waiting) {
        this.sql = sql;
        this.tables = tables;
        this.waiting = waiting;
    }

    /** What can be said again of a reading that stands from now on. */
    void add(Reading read, Map<String, String> entries) {
        int nr = 0;
        for (Said said : restatements.said(read))
            tables.into("saying")
                    .add(
                            entries.get(said.name()),
                            read.report().id(),
                            read.dating().day(),
                            nr++,
                            said.voice(),
                            said.side(),
                            said.bits(),
                            said.text());
    }

    /** A report's claims go: those after them that say the same are compared anew. */
    void leave(String report) {
        Meeting meeting = new Meeting(sql);
        for (Speech gone : sql.all(Speech::now, OF, report))
            for (Speech after : after(gone, meeting.with(gone))) waiting.add(What.SAYING, after.entry());
        sql.run("DELETE FROM restated WHERE entry IN (" + ENTRIES + "= ?)", report);
        sql.run("DELETE FROM restated WHERE before IN (" + ENTRIES + "= ?)", report);
        sql.run("DELETE FROM saying WHERE report = ?", report);
    }

    /** A report's claims are put anew where they are compared. */
    void again(String report) {
        leave(report);
        new Filing(sql).standing(report).ifPresent(filed -> add(filed.reading(), filed.entryIds()));
    }

    /** Compares what waits, and what comes after it and says the same. */
    void settle() {
        sql.run("DELETE FROM restated WHERE entry IN (" + ENTRIES + "IN (" + REPORTS + "))");
        Set<String> reports = new HashSet<>(sql.all(row -> row.text("name"), REPORTS));
        Set<String> turns = new LinkedHashSet<>(waiting.all(What.SAYING));
        Meeting meeting = new Meeting(sql);
        sql.each(
                Speech::now,
                came -> {
                    List<Speech> others = meeting.with(came);
                    compare(came, others);
                    for (Speech after : after(came, others))
                        if (!reports.contains(after.report())) turns.add(after.entry());
                },
                CAME);
        for (String entry : turns)
            sql.first(Speech::now, ONE, entry)
                    .filter(now -> !reports.contains(now.report()))
                    .ifPresent(now -> again(now, meeting.with(now)));
        tables.into("restated").flush();
    }

    private void again(Speech now, List<Speech> others) {
        sql.run("DELETE FROM restated WHERE entry = ?", now.entry());
        compare(now, others);
    }

    private void compare(Speech now, List<Speech> others) {
        if (others.isEmpty()) return;
        Set<String> copies = new HashSet<>();
        List<Said> before = new ArrayList<>();
        for (Speech one : others) {
            if (one.compareTo(now) > 0) break;
            before.add(one.said());
            if (one.story().equals(now.story())) copies.add(one.entry());
        }
        Relation again = restatements.again(before, one -> copies.contains(one.name()), now.said());
        if (again != null) tables.into("restated").add(again.a(), again.b(), now.page(), again.reason());
    }

    private List<Speech> after(Speech one, List<Speech> others) {
        if (others.isEmpty()) return List.of();
        Said said = one.said();
        return others.stream()
                .filter(other -> other.compareTo(one) > 0 && restatements.isAgain(said, other.said()))
                .toList();
    }
}
