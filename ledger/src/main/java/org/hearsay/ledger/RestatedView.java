package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Said;

/** Claims without figures that say again what those of other reports said, by the days of their reports. */
final class RestatedView {
    private static final String ALL = "SELECT restated.reason, " + columns("now") + ", " + columns("old")
            + " FROM restated " + joins("now", "restated.entry") + joins("old", "restated.before");
    private static final String BY_DAY = ALL + "ORDER BY restated.page, restated.entry";
    private static final String OF_REPORT = ALL
            + "WHERE restated.entry IN (SELECT r.entry FROM saying s JOIN restated r ON r.entry = s.entry WHERE s.report = ? "
            + "UNION SELECT r.entry FROM saying s JOIN restated r ON r.before = s.entry WHERE s.report = ?) "
            + "ORDER BY restated.page, restated.entry";

    private final Sql sql;
    private final Set<String> rejected = new HashSet<>();
    private final Set<List<String>> parted;

    RestatedView(Sql sql) {
        this.sql = sql;
        Corrected corrected = new Corrected(sql);
        corrected.judged().forEach((entry, judgement) -> {
            if (judgement.rejected()) rejected.add(entry);
        });
        this.parted = corrected.parted();
    }

    private static String columns(String which) {
        return ("$.entry AS $_entry, $.page AS $_page, $.record AS $_record, $_entry.claim AS $_claim, "
                        + "$_entry.quote AS $_quote, $_report.id AS $_report, $_report.name AS $_name, $_report.outlet AS $_outlet")
                .replace("$", which);
    }

    private static String joins(String which, String entry) {
        return ("JOIN saying $ ON $.entry = " + entry + " JOIN entry $_entry ON $_entry.id = $.entry "
                        + "JOIN report $_report ON $_report.id = $.report ")
                .replace("$", which);
    }

    /**
     * Those of which one claim is asked for, whatever the other is; both were known on the day as of which is asked. Of what people
     * said is no claim, or not about one thing, there is nothing.
     */
    Shown<List<Restatement>> of(ClaimFilter filter, Slice slice) {
        List<Restatement> out = new ArrayList<>();
        int[] passed = {0};
        sql.until(
                RestatedView::restatement,
                one -> {
                    if (!holds(one) || !isAskedFor(one, filter)) return false;
                    if (passed[0]++ >= slice.skip()) out.add(one);
                    return out.size() == slice.asked();
                },
                BY_DAY);
        return Shown.of(out, slice, List::copyOf);
    }

    /** At most so many of those of which one claim is a report's. */
    List<Restatement> ofReport(String report, int most) {
        return sql.all(RestatedView::restatement, OF_REPORT, report, report).stream()
                .filter(this::holds)
                .limit(most)
                .toList();
    }

    private boolean holds(Restatement one) {
        List<String> both =
                Stream.of(one.now().entry(), one.before().entry()).sorted().toList();
        return !parted.contains(both) && both.stream().noneMatch(rejected::contains);
    }

    private static boolean isAskedFor(Restatement one, ClaimFilter filter) {
        boolean known = filter.asOf() == null || !one.now().day().isAfter(filter.asOf());
        return known && (passes(one.now(), filter) || passes(one.before(), filter));
    }

    private static boolean passes(Restatement.Claim claim, ClaimFilter filter) {
        return filter.passes(claim.speaker(), claim.side(), claim.outlet(), claim.day());
    }

    private static Restatement restatement(Row row) throws SQLException {
        return new Restatement(claim(row, "now_"), claim(row, "old_"), row.text("reason"));
    }

    private static Restatement.Claim claim(Row row, String which) throws SQLException {
        String entry = row.text(which + "entry");
        LocalDate day = LocalDate.parse(row.text(which + "page"));
        Said said = Said.kept(entry, 0, day, row.text(which + "record"));
        return new Restatement.Claim(
                entry,
                row.text(which + "claim"),
                row.text(which + "report"),
                row.text(which + "name"),
                row.optional(which + "outlet"),
                day,
                said.speaker(),
                said.ofSide(),
                row.text(which + "quote"));
    }
}
