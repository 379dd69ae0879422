package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.ledger.Pack.Mark;
import org.jspecify.annotations.Nullable;

/** Finds claims by words: the reports that have all of them by the database's index, then the claims that do. */
final class Searching {
    private static final String CLAIMS =
            "SELECT entry.id, entry.claim, entry.kind, entry.quote, entry.record, report.name, "
                    + "report.outlet, report.published FROM entry JOIN report ON report.id = entry.report "
                    + "JOIN reading ON reading.report = entry.report AND reading.engine = entry.engine "
                    + "WHERE entry.report = ? AND reading.nr = (SELECT max(r.nr) FROM reading r WHERE r.report = entry.report) "
                    + "ORDER BY entry.part DESC, entry.start, entry.id";

    private final Database database;
    private final Sql sql;
    private final Columns columns;

    Searching(Database database, Sql sql, Columns columns) {
        this.database = database;
        this.sql = sql;
        this.columns = columns;
    }

    /** At most so many claims, report by report in the order of their ids. */
    List<Found> find(String words, ClaimFilter filter, int most) {
        Set<String> asked = new HashSet<>(words(words));
        List<Found> out = new ArrayList<>();
        if (asked.isEmpty()) return out;
        Passing passing = new Passing(filter);
        String all = String.join(" ", asked.stream().sorted().toList());
        for (String report : sql.all(row -> row.text("report"), database.found(), database.asked(all))) {
            if (!passing.report(report)) continue;
            for (Optional<Found> f : sql.all(row -> found(row, asked, passing), CLAIMS, report)) {
                if (out.size() == most) return out;
                f.ifPresent(out::add);
            }
        }
        return out;
    }

    /** Which claims a filter lets through. */
    private final class Passing {
        private final ClaimFilter filter;
        private final boolean all;
        private final Longs entries = new Longs();
        private final Longs reports = new Longs();

        Passing(ClaimFilter filter) {
            this.filter = filter;
            this.all = filter.equals(ClaimFilter.ALL);
            if (all) return;
            columns.refresh();
            columns.each(columns.sieve(filter), (block, held, i) -> {
                entries.number(held.mark(Mark.ENTRY, i));
                reports.number(held.mark(Mark.PAGE, i));
            });
        }

        /** Whether a report can have any. */
        boolean report(String id) {
            return all || filter.isAboutReports() || reports.find(Proof.hash(id)) >= 0;
        }

        boolean figure(String entry) {
            return all || entries.find(Pack.half(entry)) >= 0;
        }

        boolean attribution(Row row) throws SQLException {
            return all
                    || filter.isAboutReports() && filter.passes(row.optional("outlet"), day(row.optional("published")));
        }

        private static @Nullable LocalDate day(@Nullable String published) {
            try {
                return published == null ? null : LocalDate.parse(published);
            } catch (DateTimeParseException e) {
                return null;
            }
        }
    }

    private static Optional<Found> found(Row row, Set<String> asked, Passing passing) throws SQLException {
        boolean figure = row.text("kind").equals("figure");
        String record = row.text(figure ? "record" : "quote");
        String lower = record.toLowerCase(Locale.ROOT);
        if (!asked.stream().allMatch(lower::contains)) return Optional.empty();
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
