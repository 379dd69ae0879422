package org.hearsay.export;

import java.util.List;
import org.hearsay.model.Report;

/**
 * A report as a ledger keeps it, with what stands of all that was read in it.
 *
 * @param report the report
 * @param engine the fingerprint of the engine that read it
 * @param frame its reading in the machine contract, without attributions and figures
 * @param entries these, in the order of their ids
 */
public record Filed(Report report, String engine, String frame, List<Entry> entries) {
    public Filed {
        entries = List.copyOf(entries);
    }

    /**
     * A claim as recorded.
     *
     * @param id the entry's id
     * @param claim the claim's id, the same whatever engine reads it
     * @param what its place and its record
     */
    public record Entry(String id, String claim, Records.Claim what) {}
}
