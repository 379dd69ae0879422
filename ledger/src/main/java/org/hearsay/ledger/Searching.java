package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.export.Filed;

/**
 * Finds claims by words. The database's index says which reports have all of them, by their numbers; those that the filter
 * lets through are looked at in the order of their ids, some at a time, until there are enough claims.
 */
final class Searching {
    /** So many reports are looked at together. */
    private static final int TOGETHER = 16;

    private static final int PATTERNS = 4;
    /** That the words in which a claim is kept have one that is asked for; the operator is left open. */
    private static final String HAS = "AND CASE entry.kind WHEN 'figure' THEN entry.record ELSE entry.quote END # ? ";

    private static final String CLAIMS =
            "SELECT entry.id, entry.claim, entry.kind, entry.quote, entry.record, report.name, "
                    + "report.outlet, report.published FROM numbered JOIN report ON report.id = numbered.report "
                    + "JOIN entry ON entry.report = report.id "
                    + "JOIN reading ON reading.report = entry.report AND reading.engine = entry.engine "
                    + "WHERE numbered.nr IN (" + Marks.marks(TOGETHER) + ") "
                    + HAS.repeat(PATTERNS)
                    + "AND reading.nr = (SELECT max(r.nr) FROM reading r WHERE r.report = entry.report) "
                    + "ORDER BY entry.report, entry.part DESC, entry.start, entry.id";

    private final Database database;
    private final Sql sql;
    private final Columns columns;
    private final Reports reports;

    Searching(Database database, Reader reader) {
        this.database = database;
        this.sql = reader.sql();
        this.columns = reader.columns();
        this.reports = reader.moment().reports();
    }

    /** At most so many claims, report by report in the order of their ids. */
    List<Found> find(String words, ClaimFilter filter, int most) {
        Set<String> asked = new HashSet<>(words(words));
        List<Found> out = new ArrayList<>();
        if (asked.isEmpty()) return out;
        reports.read(sql);
        Passing passing = new Passing(filter);
        BitSet having = having(asked);
        List<Integer> some = new ArrayList<>();
        List<String> patterns = patterns(asked);
        for (int rank = having.nextSetBit(0); rank >= 0 && out.size() < most; rank = having.nextSetBit(rank + 1)) {
            if (passing.report(rank)) some.add(reports.nr(rank));
            if (some.size() < TOGETHER) continue;
            look(some, patterns, asked, passing, out);
            some.clear();
        }
        if (!some.isEmpty()) look(some, patterns, asked, passing, out);
        return out.subList(0, Math.min(most, out.size()));
    }

    /** The reports that have all words, by their places in the order of their ids. */
    private BitSet having(Set<String> asked) {
        String all = String.join(" ", asked.stream().sorted().toList());
        String numbers = sql.first(row -> "" + row.optional("numbers"), database.found(), database.asked(all))
                .orElse("");
        BitSet out = new BitSet();
        int nr = -1;
        for (int i = 0; i <= numbers.length(); i++) {
            int digit = i < numbers.length() ? numbers.charAt(i) - '0' : -1;
            if (digit >= 0 && digit <= 9) {
                nr = Math.max(nr, 0) * 10 + digit;
                continue;
            }
            int rank = nr < 0 ? -1 : reports.rank(nr);
            if (rank >= 0) out.set(rank);
            nr = -1;
        }
        return out;
    }

    private void look(
            List<Integer> numbers, List<String> patterns, Set<String> asked, Passing passing, List<Found> out) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < TOGETHER; i++) values.add(numbers.get(Math.min(i, numbers.size() - 1)));
        values.addAll(patterns);
        String query = CLAIMS.replace("#", database.like());
        sql.each(row -> found(row, asked, passing), found -> found.ifPresent(out::add), query, values.toArray());
    }

    /**
     * Patterns of the longest words, so that the database leaves out most of what has not all words. It folds ASCII letters only, so
     * only such words are told to it.
     */
    private static List<String> patterns(Set<String> asked) {
        List<String> out = new ArrayList<>();
        asked.stream()
                .filter(word -> word.chars().allMatch(c -> c < 0x80))
                .sorted(Comparator.comparing(String::length).reversed())
                .limit(PATTERNS)
                .forEach(word -> out.add("%" + word + "%"));
        while (out.size() < PATTERNS) out.add("%");
        return out;
    }

    /** Which claims a filter lets through. */
    private final class Passing {
        private final ClaimFilter filter;
        private final boolean all;
        private final Sieve sieve;
        private final boolean[] printedBy;
        private final boolean[][] passing;
        private final Set<String> entries = new HashSet<>();

        Passing(ClaimFilter filter) {
            this.filter = filter;
            this.all = filter.equals(ClaimFilter.ALL);
            this.sieve = columns.sieve(filter);
            this.printedBy = reports.printedBy(filter.outlet());
            this.passing = all ? new boolean[0][] : columns.passing(sieve);
        }

        /** Whether a report can have any; its figures that pass are remembered. */
        boolean report(int rank) {
            if (all) return true;
            List<String> figures = reports.entries(rank, passing);
            entries.addAll(figures);
            return !figures.isEmpty() || filter.isAboutReports() && reports.passes(rank, printedBy, sieve);
        }

        boolean figure(String entry) {
            return all || entries.contains(entry);
        }

        boolean attribution(Row row) throws SQLException {
            return all
                    || filter.isAboutReports()
                            && filter.passes(row.optional("outlet"), Reports.day(row.optional("published")));
        }
    }

    private static Optional<Found> found(Row row, Set<String> asked, Passing passing) throws SQLException {
        boolean figure = row.text("kind").equals("figure");
        String record = row.text(figure ? "record" : "quote");
        String lower = (figure ? Filed.sentenceAsKept(record) : record).toLowerCase(Locale.ROOT);
        for (String word : asked) if (!lower.contains(word)) return Optional.empty();
        if (!(figure ? passing.figure(row.text("id")) : passing.attribution(row))) return Optional.empty();
        Found found = found(row, figure ? Filing.sentence(record) : record);
        return Optional.of(found).filter(f -> new HashSet<>(words(f.sentence())).containsAll(asked));
    }

    private static Found found(Row row, String sentence) throws SQLException {
        return new Found(
                row.text("claim"),
                row.text("name"),
                row.optional("outlet"),
                row.optional("published"),
                row.text("kind"),
                sentence);
    }

    /** Runs of letters and digits, in lower case. */
    private static List<String> words(String text) {
        List<String> out = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            out.add(text.substring(start, i).toLowerCase(Locale.ROOT));
            start = -1;
        }
        return out;
    }
}
