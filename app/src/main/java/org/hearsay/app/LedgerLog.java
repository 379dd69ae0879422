package org.hearsay.app;

import java.util.Locale;
import org.hearsay.app.page.Printable;
import org.hearsay.ledger.Correction;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.LogLines;

/** What people said and what was removed, as lines. */
final class LedgerLog {
    private final Ledger ledger;

    LedgerLog(OpenLedger open) {
        this.ledger = open.ledger();
    }

    /** For machines: corrections, then tombstones. */
    String json() {
        return LogLines.of(ledger);
    }

    /** For people: corrections, then what became of claims that newer readings do not have. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (Correction c : ledger.corrections()) out.append(line(c));
        ledger.moved()
                .forEach((claim, entry) -> out.append("claim ")
                        .append(claim)
                        .append(
                                entry == null
                                        ? " is orphaned: nothing that stands overlaps it\n"
                                        : " is followed to entry " + entry + ": look at it again\n"));
        return out.toString();
    }

    private static String line(Correction c) {
        String field = c.field() == null ? "" : " " + c.field();
        String value = c.value() == null ? "" : " → " + Printable.line(c.value());
        return c.id() + "  " + c.at() + "  " + Printable.line(c.who()) + ": " + verb(c) + " "
                + Printable.line(c.target()) + field + value + " (" + Printable.line(c.reason()) + ")\n";
    }

    private static String verb(Correction c) {
        return c.verb().name().toLowerCase(Locale.ROOT);
    }
}
