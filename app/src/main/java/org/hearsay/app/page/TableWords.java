package org.hearsay.app.page;

import java.util.List;
import java.util.Locale;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.Standpoint;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Account;
import org.hearsay.model.Figure;
import org.jspecify.annotations.Nullable;

/** What stands in rows and cells of the table "claimed, per claimant". */
final class TableWords {
    private TableWords() {}

    /** Whose loss, of what, done how, and whether it runs on. */
    static String title(Stated.Row row) {
        String whose = row.whose() == null ? "side not said" : Printable.line(row.whose());
        return whose + " · " + kind(row);
    }

    /** Of what, done how, and whether it runs on. */
    static String kind(Stated.Row row) {
        return Words.unit(row.unit()) + " · " + Words.event(row.event()) + " · " + counting(row.counting());
    }

    /** Whose loss, of what, done how. */
    static String loss(Stated.Row row) {
        String whose = row.whose() == null ? "" : Printable.line(row.whose()) + " · ";
        return whose + Words.unit(row.unit()) + " · " + Words.event(row.event());
    }

    /** How many claims of how many claimants in how many reports. */
    static String behind(Account a) {
        return many(a.claims(), "claim") + " by " + a.claimants() + " in " + many(a.reports(), "report");
    }

    private static String counting(Figure.Counting counting) {
        return switch (counting) {
            case CUMULATIVE -> "running total";
            case INCIDENT -> "single incidents";
            case UNCLEAR -> "total or incident unclear";
        };
    }

    /** What must be known of the claimant besides the name; null when nothing must. */
    static @Nullable String who(Stated claim) {
        return switch (claim.kind()) {
            case OUTLET -> "(on its own account)";
            case NOBODY -> null;
            case NAMED -> side(claim);
        };
    }

    /** The claimant's side where the name does not say it, and whether it speaks of its own loss. */
    private static @Nullable String side(Stated claim) {
        if (claim.side() == null) return null;
        String own = Standpoint.of(claim, List.of()) == Standpoint.OWN ? "of its own" : "";
        String side = claim.claimant().contains(claim.side()) ? "" : Printable.line(claim.side());
        if (own.isEmpty() && side.isEmpty()) return null;
        return "(" + side + (own.isEmpty() || side.isEmpty() ? "" : ", ") + own + ")";
    }

    static String printed(Stated.Amount amount) {
        String unit = amount.words() == null ? "" : " " + Printable.line(amount.words());
        return Printable.line(amount.printed()) + unit;
    }

    static @Nullable String bounds(Stated.Amount amount) {
        return Numbers.between(amount.printed(), amount.low(), amount.high(), amount.approximator() != null);
    }

    static String when(Stated.Times times) {
        if (times.asOf() != null) return "as of " + Days.of(times.asOf());
        if (times.said() != null) return "said " + Days.of(times.said());
        return times.published() == null ? "undated" : "printed " + Days.of(times.published());
    }

    static @Nullable String place(Stated claim) {
        return claim.place() == null ? null : Printable.line(claim.place());
    }

    /** How many reports come down to how many texts; null where there is one report. */
    static @Nullable String sources(ClaimTable.Line line) {
        if (line.reports() == 1) return null;
        Integer outlets = line.outlets();
        String printed = outlets == null ? many(line.reports(), "report") : many(outlets, "outlet");
        return many(line.sources(), "source") + ", " + printed;
    }

    /** From whom the report has it, so far as it says so; null where it does not. */
    static @Nullable String agencies(Stated claim) {
        List<String> all = claim.print().agencies();
        return all.isEmpty() ? null : "with " + Printable.line(String.join(", ", all));
    }

    private static String many(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    static String status(Figure.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
