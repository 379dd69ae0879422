package org.hearsay.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.export.Filed;
import org.hearsay.ledger.Correction;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a report in the ledger, by their ids in the reading.
 *
 * @param ids their ids in the ledger, the same whatever engine reads them
 * @param verdicts what people said of them, by these ids
 */
public record Claims(Map<String, String> ids, Map<String, Verdict> verdicts) {
    public Claims {
        ids = Map.copyOf(ids);
        verdicts = Map.copyOf(verdicts);
    }

    static Claims of(Filed filed, List<Correction> holding) {
        Map<String, String> byEntry = new HashMap<>();
        for (Filed.Entry e : filed.entries()) byEntry.put(e.id(), e.claim());
        Map<String, String> ids = new HashMap<>();
        filed.entryIds().forEach((claim, entry) -> ids.put(claim, byEntry.getOrDefault(entry, "")));
        return new Claims(ids, Verdict.all(holding));
    }

    /** The id in the ledger of a claim of the reading; empty where it has none. */
    public String id(String claim) {
        return ids.getOrDefault(claim, "");
    }

    /** What people said of a claim of the reading, null where nobody said anything. */
    public @Nullable Verdict verdict(String claim) {
        return verdicts.get(id(claim));
    }
}
