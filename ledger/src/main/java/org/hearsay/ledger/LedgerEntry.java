package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.export.Filed;
import org.hearsay.export.Records;
import org.hearsay.model.Hashes;

/**
 * A claim as recorded.
 *
 * @param id the entry: a hash over claim, record and engine
 * @param claim the claim: a hash over report, field, span and kind, the same whatever engine reads it
 * @param what the claim's place and record
 */
record LedgerEntry(String id, String claim, Records.Claim what) {
    private static final int DIGITS = 32;

    /** The entries that an engine's reading of a report makes. */
    static List<LedgerEntry> of(String report, Engine engine, List<Records.Claim> claims) {
        Map<String, Integer> seen = new HashMap<>();
        List<LedgerEntry> out = new ArrayList<>();
        for (Records.Claim c : claims) {
            String place = place(report, c);
            String claim = claim(place, seen.merge(place, 1, Integer::sum));
            out.add(new LedgerEntry(id(claim, c.json(), engine.fingerprint()), claim, c));
        }
        return out;
    }

    /** Of each entry its id, by the id that its claim has in the reading. */
    static Map<String, String> byClaim(List<LedgerEntry> entries) {
        Map<String, String> out = new HashMap<>();
        for (LedgerEntry e : entries) out.put(e.what().id(), e.id());
        return out;
    }

    /** Entries as they are when they are taken out again. */
    static List<Filed.Entry> filed(List<LedgerEntry> entries) {
        return entries.stream()
                .map(e -> new Filed.Entry(e.id(), e.claim(), e.what()))
                .toList();
    }

    /** What a claim's id is a hash of. */
    static String place(String report, Records.Claim c) {
        return String.join("\u0000", report, c.part(), c.start() + ".." + c.end(), c.kind());
    }

    /** The ids of the first claims of a place. */
    static List<String> claims(String place, int number) {
        List<String> out = new ArrayList<>();
        for (int nth = 1; nth <= number; nth++) out.add(claim(place, nth));
        return out;
    }

    /** Two attributions of the same words (one inside the other) are two claims. */
    private static String claim(String place, int nth) {
        return hash(nth == 1 ? place : place + "\u0000" + nth);
    }

    /** The id of the entry that records a claim. */
    static String id(String claim, String record, String engine) {
        return hash(String.join("\u0000", claim, record, engine));
    }

    private static String hash(String text) {
        return Hashes.sha256(text).substring("sha256:".length(), "sha256:".length() + DIGITS);
    }
}
