package org.hearsay.ledger;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.compare.Joined;
import org.hearsay.copy.CopyFinder;
import org.hearsay.copy.Signature;
import org.hearsay.ledger.Waiting.What;

/**
 * Which reports of a ledger tell one story, being copies of each other: as {@link CopyFinder} says it of all reports in the
 * order of their ids, whatever the order in which they came.
 */
final class Stories {
    /** So many keys are asked about together. */
    private static final int TOGETHER = 32;

    private static final String SHARED = "SELECT column1 AS n FROM (VALUES (?)" + ",(?)".repeat(TOGETHER - 1)
            + ") AS asked WHERE EXISTS (SELECT 1 FROM shingle WHERE print = column1 AND report <> ?)";
    private static final String LEADERS =
            "SELECT report AS name FROM shingle WHERE print = ? ORDER BY report LIMIT " + CopyFinder.LEADERS;
    private static final int TWICE = 2 * CopyFinder.LEADERS;
    private static final String FIRST =
            "SELECT report AS name FROM shingle WHERE print = ? ORDER BY report LIMIT " + TWICE;
    private static final String ALL = "SELECT report AS name FROM shingle WHERE print = ?";
    private static final String STORY = "SELECT story AS name FROM story WHERE report = ?";
    private static final String TOLD = "SELECT report AS name FROM story WHERE story = ?";

    private final Sql sql;
    private final Waiting waiting;
    private final Signatures signatures;
    private final Joined joined = new Joined();
    /** Reports that have no key that another has. */
    private final Set<String> alone = new HashSet<>();

    Stories(Sql sql, Waiting waiting, Signatures signatures) {
        this.sql = sql;
        this.waiting = waiting;
        this.signatures = signatures;
    }

    /** Works out anew the stories of the reports that wait and of those that have to do with them. */
    void settle() {
        Set<String> touched = new LinkedHashSet<>(waiting.all(What.STORY));
        for (String report : waiting.all(What.REPORT)) {
            touched.add(report);
            touched.addAll(followers(report));
        }
        for (String report : List.copyOf(touched)) touched.addAll(names(TOLD, story(report)));
        touched.forEach(joined::add);
        for (String report : touched) compare(report);
        for (String report : touched)
            if (!joined.first(report).equals(story(report))) tell(report, joined.first(report));
        for (String other : joined.names())
            if (!touched.contains(other) && !joined.first(other).equals(other))
                for (String report : names(TOLD, other)) tell(report, joined.first(other));
    }

    /** A report is about to go: those that are compared through it, or are its copies, have to be looked at again. */
    void leave(String report) {
        for (String other : followers(report)) if (!other.equals(report)) waiting.add(What.STORY, other);
        for (String other : names(TOLD, story(report))) if (!other.equals(report)) waiting.add(What.STORY, other);
        for (long key : signatures.of(report).keys())
            sql.run("DELETE FROM shingle WHERE print = ? AND report = ?", key, report);
        sql.run("DELETE FROM story WHERE report = ?", report);
        // If it came after the last settling it waits itself, and would join what only it has to do with.
        waiting.forget(report);
        signatures.forget(report);
    }

    /**
     * The reports for which it makes a difference that a report comes or goes: of those that have a key of which it is a leader, its
     * copies and the copies of whatever is a leader only without it. Where several come or go at once, these are among as many
     * again as there are leaders. The report itself may be among them, or not.
     */
    private Set<String> followers(String report) {
        Signature signature = signatures.of(report);
        Set<String> out = new LinkedHashSet<>();
        Set<String> others = new HashSet<>();
        for (long key : shared(report, signature)) {
            List<String> first = names(FIRST, key);
            int place = first.indexOf(report);
            if (place < 0 || place >= CopyFinder.LEADERS) continue;
            List<String> all = first.size() < TWICE ? first : names(ALL, key);
            others.addAll(all);
            for (String exchanged : first.subList(Math.min(CopyFinder.LEADERS, first.size()), first.size()))
                copies(signatures.of(exchanged), all, out);
        }
        copies(signature, others, out);
        return out;
    }

    private void copies(Signature of, Collection<String> others, Set<String> out) {
        for (String other : others) if (!out.contains(other) && of.copies(signatures.of(other))) out.add(other);
    }

    private void compare(String report) {
        Signature signature = signatures.of(report);
        Set<String> leaders = new LinkedHashSet<>();
        for (long key : shared(report, signature)) leaders.addAll(names(LEADERS, key));
        for (String leader : leaders) {
            String node = joined.has(leader) ? leader : story(leader);
            joined.add(node);
            if (!joined.first(node).equals(joined.first(report)) && signature.copies(signatures.of(leader)))
                joined.join(node, report);
        }
    }

    /** Those of a report's keys that another has too: most have none but the report, and with these nothing is to be done. */
    private Set<Long> shared(String report, Signature signature) {
        Set<Long> out = new LinkedHashSet<>();
        if (alone.contains(report)) return out;
        List<Long> keys = Arrays.stream(signature.keys()).boxed().toList();
        for (int from = 0; from < keys.size(); from += TOGETHER) {
            Object[] asked = Arrays.copyOf(Marks.padded(keys, from, TOGETHER), TOGETHER + 1);
            asked[TOGETHER] = report;
            sql.each(row -> row.number("n"), out::add, SHARED, asked);
        }
        if (out.isEmpty()) alone.add(report);
        return out;
    }

    private void tell(String report, String story) {
        sql.run("UPDATE story SET story = ? WHERE report = ?", story, report);
        waiting.add(What.REPORT, report);
        // The first of a story is packed as one that several tell.
        waiting.add(What.PACK, story);
    }

    private String story(String report) {
        return sql.first(row -> row.text("name"), STORY, report).orElse(report);
    }

    private List<String> names(String query, Object value) {
        return sql.all(row -> row.text("name"), query, value);
    }
}
