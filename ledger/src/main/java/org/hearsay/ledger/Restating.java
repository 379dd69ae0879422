package org.hearsay.ledger;

import java.time.LocalDate;
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

    private static final String ROWS =
            "SELECT saying.*, story.story FROM saying JOIN story ON story.report = saying.report ";
    /** Whether all words of the one can be among those of the other. */
    private static final String NEAR =
            " AND page >= ? AND page <= ? AND saying.report <> ? AND ((bits & ?) = bits OR (bits & ?) = ?)";

    private static final String MEETING = ROWS + "WHERE voice = ?" + NEAR + " UNION " + ROWS + "WHERE side = ?" + NEAR;
    private static final String CAME = ROWS + "WHERE saying.report IN (" + REPORTS + ")";
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
        for (Speech gone : sql.all(Speech::now, OF, report))
            for (Speech after : after(gone, meeting(gone))) waiting.add(What.SAYING, after.entry());
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
        sql.each(
                Speech::now,
                came -> {
                    List<Speech> meeting = meeting(came);
                    compare(came, meeting);
                    for (Speech after : after(came, meeting))
                        if (!reports.contains(after.report())) turns.add(after.entry());
                },
                CAME);
        for (String entry : turns)
            sql.first(Speech::now, ONE, entry)
                    .filter(now -> !reports.contains(now.report()))
                    .ifPresent(this::again);
        tables.into("restated").flush();
    }

    private void again(Speech now) {
        sql.run("DELETE FROM restated WHERE entry = ?", now.entry());
        compare(now, meeting(now));
    }

    private void compare(Speech now, List<Speech> meeting) {
        Set<String> copies = new HashSet<>();
        List<Said> before = new ArrayList<>();
        for (Speech one : meeting) {
            if (one.compareTo(now) > 0) break;
            before.add(one.said());
            if (one.story().equals(now.story())) copies.add(one.entry());
        }
        Relation again = restatements.again(before, one -> copies.contains(one.name()), now.said());
        if (again != null) tables.into("restated").add(again.a(), again.b(), now.page(), again.reason());
    }

    private List<Speech> after(Speech one, List<Speech> meeting) {
        return meeting.stream()
                .filter(other -> other.compareTo(one) > 0 && restatements.isAgain(one.said(), other.said()))
                .toList();
    }

    /** Those of other reports that can say the same as a claim, in their order. */
    private List<Speech> meeting(Speech now) {
        Said said = now.said();
        LocalDate day = LocalDate.parse(now.page());
        LocalDate from = day.minusDays(Restatements.DAYS);
        LocalDate to = day.plusDays(Restatements.DAYS);
        List<Speech> out = sql.all(
                Speech::other,
                MEETING,
                said.voice(),
                from,
                to,
                now.report(),
                said.bits(),
                said.bits(),
                said.bits(),
                said.side(),
                from,
                to,
                now.report(),
                said.bits(),
                said.bits(),
                said.bits());
        return out.stream().sorted().toList();
    }
}
