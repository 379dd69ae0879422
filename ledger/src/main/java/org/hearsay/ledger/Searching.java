package org.hearsay.ledger;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.export.Filed;
import org.jspecify.annotations.Nullable;

/**
 * Finds claims by words, report by report in the order of the reports' ids. The first reports that a filter lets through are read; where
 * many of their claims have all words, so are the next, until there are enough. Else the database's index says which claims
 * have them, by their numbers, and those are read.
 */
final class Searching {
    /** More are not asked of the index. */
    private static final int MANY = 40_000;

    /** So many claims are read together. */
    private static final int CLAIMS = 128;

    /** The claims of so many reports are. */
    private static final int REPORTS = 8;

    /** Where these have one in so many of what is asked for, or more, the index is not needed. */
    private static final int SOON = 8;

    private static final String FIELDS =
            "SELECT entry.id, entry.claim, entry.kind, entry.part, entry.start, entry.quote, "
                    + "entry.record, report.id AS report, report.name, report.outlet, report.published FROM ";
    private static final String BY_NUMBER = FIELDS + "search s JOIN entry ON entry.id = s.entry "
            + "JOIN report ON report.id = entry.report WHERE s.rowid IN (" + Marks.marks(CLAIMS) + ")";
    private static final String BY_REPORT = FIELDS + "numbered JOIN report ON report.id = numbered.report "
            + "JOIN entry ON entry.report = report.id "
            + "JOIN reading ON reading.report = entry.report AND reading.engine = entry.engine "
            + "WHERE numbered.nr IN (" + Marks.marks(REPORTS) + ") "
            + "AND reading.nr = (SELECT max(r.nr) FROM reading r WHERE r.report = entry.report)";

    private static final Comparator<Hit> ORDER = Comparator.comparing(Hit::report)
            .thenComparing(Hit::part, Comparator.reverseOrder())
            .thenComparing(Hit::start)
            .thenComparing(Hit::entry);

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

    /** A claim that was found, and what it is sorted by. */
    private record Hit(String report, String part, long start, String entry, Found found) {}

    /** At most so many claims. */
    List<Found> find(String words, ClaimFilter filter, int most) {
        Set<String> asked = Wording.words(words);
        if (asked.isEmpty()) return List.of();
        reports.read(sql);
        Looking looking = new Looking(asked, new Passing(filter, columns, reports), most);
        looking.throughReports(REPORTS);
        if (looking.isDone() || looking.hasMany()) return looking.throughReports(reports.size());
        long[] numbers = numbers(asked);
        if (numbers.length > MANY) return looking.throughReports(reports.size());
        return looking.throughClaims(ranked(numbers, looking));
    }

    /** The numbers of claims that have all words, of at most one more than are asked for. */
    private long[] numbers(Set<String> asked) {
        String all = String.join(" ", asked.stream().sorted().toList());
        return sql.first(row -> numbers(row.optional("numbers")), database.found(), database.asked(all), MANY + 1)
                .orElseThrow();
    }

    /** Numbers with commas between; none where there is null. */
    private static long[] numbers(@Nullable String joined) {
        if (joined == null) return new long[0];
        long[] out = new long[(int) joined.chars().filter(c -> c == ',').count() + 1];
        int at = 0;
        for (int i = 0; i < joined.length(); i++) {
            char c = joined.charAt(i);
            if (c == ',') at++;
            else out[at] = 10 * out[at] + c - '0';
        }
        return out;
    }

    /** Numbers of claims of reports still to be looked at that pass, each with the report's place for its number, in their order. */
    private long[] ranked(long[] numbers, Looking looking) {
        Arrays.sort(numbers);
        long[] out = new long[numbers.length];
        int size = 0;
        int last = -1;
        boolean passes = false;
        for (long number : numbers) {
            int nr = (int) (number >>> Wording.PLACES);
            int rank = reports.rank(nr);
            if (nr != last) passes = rank >= looking.next && looking.passing.report(rank);
            last = nr;
            if (passes) out[size++] = (long) rank << Wording.PLACES | number & (1 << Wording.PLACES) - 1;
        }
        Arrays.sort(out, 0, size);
        return Arrays.copyOf(out, size);
    }

    /** One search. */
    private final class Looking {
        private final Set<String> asked;
        private final Passing passing;
        private final int most;
        private final List<Found> out = new ArrayList<>();
        /** The first report that is still to be looked at, by its place. */
        private int next;

        Looking(Set<String> asked, Passing passing, int most) {
            this.asked = asked;
            this.passing = passing;
            this.most = most;
        }

        boolean isDone() {
            return next == reports.size() || out.size() >= most;
        }

        /** Whether so much was found already that the rest is found soon. */
        boolean hasMany() {
            return out.size() * SOON >= most;
        }

        private List<Found> found() {
            return out.subList(0, Math.min(most, out.size()));
        }

        List<Found> throughClaims(long[] ranked) {
            for (int from = 0; from < ranked.length && out.size() < most; ) {
                int to = Math.min(ranked.length, from + Math.min(CLAIMS, Math.max(REPORTS, most - out.size())));
                Object[] some = new Object[CLAIMS];
                for (int k = 0; k < CLAIMS; k++) some[k] = number(ranked[Math.min(from + k, to - 1)]);
                look(BY_NUMBER, some);
                from = to;
            }
            return found();
        }

        private long number(long ranked) {
            int rank = (int) (ranked >>> Wording.PLACES);
            return (long) reports.nr(rank) << Wording.PLACES | ranked & (1 << Wording.PLACES) - 1;
        }

        /** Of the next reports that pass, about so many. */
        List<Found> throughReports(int number) {
            for (int looked = 0; looked < number && !isDone(); looked += REPORTS) {
                List<Integer> some = new ArrayList<>();
                for (; next < reports.size() && some.size() < REPORTS; next++)
                    if (passing.report(next)) some.add(reports.nr(next));
                while (!some.isEmpty() && some.size() < REPORTS) some.add(some.get(0));
                if (!some.isEmpty()) look(BY_REPORT, some.toArray());
            }
            return found();
        }

        private void look(String query, Object... numbers) {
            List<Hit> hits = new ArrayList<>();
            sql.each(this::hit, hit -> hit.ifPresent(hits::add), query, numbers);
            hits.sort(ORDER);
            for (Hit hit : hits) out.add(hit.found());
        }

        private Optional<Hit> hit(Row row) throws SQLException {
            boolean figure = row.text("kind").equals("figure");
            String entry = row.text("id");
            if (!(figure ? passing.figure(entry) : passing.attribution(row))) return Optional.empty();
            String record = row.text(figure ? "record" : "quote");
            if (!has((figure ? Filed.sentenceAsKept(record) : record).toLowerCase(Locale.ROOT)))
                return Optional.empty();
            Found found = Searching.found(row, figure ? Filed.sentence(record) : record);
            if (!Wording.words(found.sentence()).containsAll(asked)) return Optional.empty();
            return Optional.of(new Hit(row.text("report"), row.text("part"), row.number("start"), entry, found));
        }

        private boolean has(String text) {
            for (String word : asked) if (!text.contains(word)) return false;
            return true;
        }
    }

    private static Found found(Row row, String sentence) throws SQLException {
        return new Found(
                row.text("claim"),
                row.text("id"),
                row.text("report"),
                row.text("name"),
                row.optional("outlet"),
                row.optional("published"),
                row.text("kind"),
                sentence);
    }
}
