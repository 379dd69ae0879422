package org.hearsay.app;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.app.page.Printable;
import org.hearsay.export.JsonLinesForm;
import org.hearsay.ledger.Correction;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Tombstone;
import org.jspecify.annotations.Nullable;

/** What people said and what was removed, as lines. */
final class LedgerLog {
    private final Ledger ledger;

    LedgerLog(OpenLedger open) {
        this.ledger = open.ledger();
    }

    /** For machines: corrections, then tombstones. */
    String json() {
        StringBuilder out = new StringBuilder();
        for (Correction c : ledger.corrections()) {
            Map<String, @Nullable String> fields = new LinkedHashMap<>();
            fields.put("id", c.id());
            fields.put("verb", verb(c));
            fields.put("target", c.target());
            fields.put("field", c.field());
            fields.put("value", c.value());
            fields.put("who", c.who());
            fields.put("reason", c.reason());
            fields.put("at", c.at());
            out.append(JsonLinesForm.line("correction", fields));
        }
        for (Tombstone t : ledger.forgotten()) {
            Map<String, String> fields = new LinkedHashMap<>();
            fields.put("report", t.report());
            fields.put("textHash", t.textHash());
            fields.put("reason", t.reason());
            fields.put("at", t.at());
            out.append(JsonLinesForm.line("tombstone", fields));
        }
        return out.toString();
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
