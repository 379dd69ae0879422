package org.hearsay.app.page;

import java.util.List;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.Standpoint;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Account;
import org.hearsay.web.wording.ClaimWords;
import org.jspecify.annotations.Nullable;

/** What stands in rows and cells of the table "claimed, per claimant". */
final class TableWords {
    private TableWords() {}

    /** Whose loss, of what, done how, and whether it runs on. */
    static String title(Stated.Row row) {
        return Printable.line(ClaimWords.row(row));
    }

    /** Of what, done how, and whether it runs on. */
    static String kind(Stated.Row row) {
        return ClaimWords.unit(row.unit()) + " · " + ClaimWords.event(row.event()) + " · "
                + ClaimWords.counting(row.counting());
    }

    /** Whose loss, of what, done how. */
    static String loss(Stated.Row row) {
        return Printable.line(ClaimWords.loss(row));
    }

    /** How many claims of how many claimants in how many reports. */
    static String behind(Account a) {
        return ClaimWords.many(a.claims(), "claim") + " by " + a.claimants() + " in "
                + ClaimWords.many(a.reports(), "report");
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
        return Printable.line(ClaimWords.printed(amount));
    }

    static @Nullable String bounds(Stated.Amount amount) {
        return Numbers.between(amount.printed(), amount.low(), amount.high(), amount.isLoose());
    }

    static @Nullable String place(Stated claim) {
        return claim.place() == null ? null : Printable.line(claim.place());
    }

    /** How many reports come down to how many texts; null where there is one report. */
    static @Nullable String sources(ClaimTable.Line line) {
        if (line.reports() == 1) return null;
        Integer outlets = line.outlets();
        String printed =
                outlets == null ? ClaimWords.many(line.reports(), "report") : ClaimWords.many(outlets, "outlet");
        return ClaimWords.many(line.sources(), "source") + ", " + printed;
    }

    /** From whom the report has it, so far as it says so; null where it does not. */
    static @Nullable String agencies(Stated claim) {
        List<String> all = claim.print().agencies();
        return all.isEmpty() ? null : "with " + Printable.line(String.join(", ", all));
    }
}
