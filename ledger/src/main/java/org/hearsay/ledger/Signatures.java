package org.hearsay.ledger;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.copy.Signature;
import org.hearsay.model.Report;

/** Signatures of the texts of reports; those asked for lately are at hand. */
final class Signatures {
    /** So many prints are held, of 8 bytes each. */
    private static final int AT_HAND = 4_000_000;

    private final Sql sql;
    private final Map<String, Signature> atHand = new LinkedHashMap<>(16, 0.75f, true);
    private int prints;

    Signatures(Sql sql) {
        this.sql = sql;
    }

    /** That of a report that is just being added. */
    Signature of(Report report) {
        return held(report.id(), report.text());
    }

    /** That of a report that was added; of one that is gone, an empty one. */
    Signature of(String report) {
        Signature known = atHand.get(report);
        if (known != null) return known;
        String text = sql.first(row -> row.text("text"), "SELECT text FROM report WHERE id = ?", report)
                .orElse("");
        return held(report, text);
    }

    /** A report goes for good. */
    void forget(String report) {
        Signature known = atHand.remove(report);
        if (known != null) prints -= known.size();
    }

    private Signature held(String report, String text) {
        Signature signature = Signature.of(text);
        Signature before = atHand.put(report, signature);
        prints += signature.size() - (before == null ? 0 : before.size());
        Iterator<Signature> eldest = atHand.values().iterator();
        while (prints > AT_HAND) {
            prints -= eldest.next().size();
            eldest.remove();
        }
        return signature;
    }
}
