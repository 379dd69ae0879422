package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.export.Filed;
import org.hearsay.export.Records;

/** Puts the words of claims where a search finds them. A claim's number says which report it is of, and its place in there. */
final class Wording {
    /** A number is that of the report, times 2 to so much, and the claim's place; claims beyond that are not found. */
    static final int PLACES = 20;

    /** What is longer is cut, since no database takes everything. */
    private static final int WORD = 200;

    private static final int CLAIM = 200_000;

    /** In which claims of a report are found: those in the title first. */
    private static final Comparator<Filed.Entry> ORDER = Comparator.comparing(
                    (Filed.Entry e) -> e.what().part(), Comparator.reverseOrder())
            .thenComparingInt(e -> e.what().start())
            .thenComparing(Filed.Entry::id);

    private static final String NUMBER = "SELECT nr AS n FROM numbered WHERE report = ?";
    private static final String LEFT = "DELETE FROM search WHERE rowid >= ? AND rowid < ?";

    private final Sql sql;
    private final Tables tables;

    Wording(Sql sql, Tables tables) {
        this.sql = sql;
        this.tables = tables;
    }

    /** The claims of the reading that stands of a report, of which none are there. */
    void add(String report, List<Filed.Entry> entries) {
        long number = first(report);
        List<Filed.Entry> sorted = new ArrayList<>(entries);
        sorted.sort(ORDER);
        for (Filed.Entry e : sorted.subList(0, Math.min(sorted.size(), 1 << PLACES)))
            tables.into("search").add(number++, asKept(words(said(e.what()))), e.id());
    }

    /** The claims of a report are found no more. */
    void leave(String report) {
        sql.run(LEFT, first(report), first(report) + (1 << PLACES));
    }

    /** The claims of a report are looked up in what is kept. */
    void again(String report) {
        leave(report);
        new Filing(sql).standing(report).ifPresent(filed -> add(report, filed.entries()));
    }

    private long first(String report) {
        return sql.number(NUMBER, report) << PLACES;
    }

    /** What of a claim is searched. */
    private static String said(Records.Claim claim) {
        return claim.kind().equals("figure") ? Filed.sentence(claim.json()) : claim.quote();
    }

    /** In quotation marks, since one of the databases asks for them. */
    private static String asKept(Set<String> words) {
        return words.isEmpty() ? "" : "'" + String.join("' '", words) + "'";
    }

    /** Runs of letters and digits, in lower case, each once. */
    static Set<String> words(String text) {
        Set<String> out = new LinkedHashSet<>();
        int length = Math.min(CLAIM, text.length());
        int start = -1;
        for (int i = 0; i <= length; i++) {
            boolean inside = i < length && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            out.add(text.substring(start, Math.min(i, start + WORD)).toLowerCase(Locale.ROOT));
            start = -1;
        }
        return out;
    }
}
