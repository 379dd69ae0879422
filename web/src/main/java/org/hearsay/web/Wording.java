package org.hearsay.web;

import java.math.BigDecimal;
import java.util.Locale;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Account;
import org.hearsay.ledger.Correction;
import org.hearsay.web.wording.ClaimWords;
import org.jspecify.annotations.Nullable;

/** What stands in the cells of sheets. */
final class Wording {
    private static final int LONGEST = 120;

    private Wording() {}

    /** The bounds, and whether it is denied or unconfirmed. */
    static @Nullable String bounds(Stated claim) {
        String bounds = bounds(claim.amount());
        if (claim.status() == null) return bounds;
        String status = ClaimWords.status(claim.status());
        return bounds == null ? status : bounds + ", " + status;
    }

    private static @Nullable String bounds(Stated.Amount a) {
        if (a.low() == null) return a.high() == null ? null : "at most " + number(a.high());
        if (a.high() == null) return "at least " + number(a.low());
        if (a.low().compareTo(a.high()) != 0) return number(a.low()) + "–" + number(a.high());
        return a.isLoose() ? "about " + number(a.low()) : null;
    }

    static String number(BigDecimal n) {
        return String.format(Locale.ENGLISH, n.stripTrailingZeros().scale() > 0 ? "%,.2f" : "%,.0f", n);
    }

    static @Nullable String claimant(Stated claim) {
        return switch (claim.kind()) {
            case OUTLET -> "on its own account";
            case NOBODY -> null;
            case NAMED -> isInName(claim) ? null : claim.side();
        };
    }

    private static boolean isInName(Stated claim) {
        return claim.side() != null
                && claim.claimant()
                        .toLowerCase(Locale.ROOT)
                        .contains(claim.side().toLowerCase(Locale.ROOT));
    }

    /** How many reports come down to how many sources. */
    static String sources(ClaimTable.Line line) {
        Integer outlets = line.outlets();
        String printed =
                outlets == null ? ClaimWords.many(line.reports(), "report") : ClaimWords.many(outlets, "outlet");
        return ClaimWords.many(line.sources(), "source") + ", " + printed;
    }

    /** How many claims of how many claimants in how many reports. */
    static String behind(Account a) {
        return ClaimWords.many(a.claims(), "claim") + " by " + a.claimants() + " in "
                + ClaimWords.many(a.reports(), "report");
    }

    /** What a correction says. */
    static String correction(Correction c) {
        return switch (c.verb()) {
            case ACCEPT -> "read rightly";
            case REJECT -> "read wrongly";
            case DOUBT -> "cannot be told";
            case CHANGE -> c.field() + " changed to “" + c.value() + "”";
            case MERGE -> "“" + c.target() + "” is “" + c.value() + "”";
            case JUDGE ->
                switch (String.valueOf(c.value())) {
                    case "yes" -> "about one thing";
                    case "no" -> "not about one thing";
                    default -> "whether about one thing cannot be told";
                };
            case UNDO -> "undone";
        };
    }

    /** The beginning of long words. */
    static String shortened(String words) {
        if (words.length() <= LONGEST) return words;
        int end = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, end > 0 ? end : words.offsetByCodePoints(0, LONGEST / 2)) + " …";
    }
}
