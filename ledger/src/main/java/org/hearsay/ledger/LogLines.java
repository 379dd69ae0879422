package org.hearsay.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.export.JsonLinesForm;
import org.jspecify.annotations.Nullable;

/** What people said and what was removed, as the last lines of {@code hearsay-ledger-1}. */
public final class LogLines {
    private LogLines() {}

    /** Corrections, the oldest first, then tombstones. */
    public static String of(Ledger ledger) {
        StringBuilder out = new StringBuilder();
        for (Correction c : ledger.corrections()) out.append(JsonLinesForm.line("correction", fields(c)));
        for (Tombstone t : ledger.forgotten()) out.append(JsonLinesForm.line("tombstone", fields(t)));
        return out.toString();
    }

    private static Map<String, @Nullable String> fields(Correction c) {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("id", c.id());
        fields.put("verb", c.verb().word());
        fields.put("target", c.target());
        fields.put("field", c.field());
        fields.put("value", c.value());
        fields.put("who", c.who());
        fields.put("reason", c.reason());
        fields.put("at", c.at());
        return fields;
    }

    private static Map<String, String> fields(Tombstone t) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("report", t.report());
        fields.put("textHash", t.textHash());
        fields.put("reason", t.reason());
        fields.put("at", t.at());
        return fields;
    }
}
