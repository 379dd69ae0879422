package org.hearsay.ledger;

import java.util.List;
import java.util.Set;
import org.hearsay.ledger.Correction.Verb;
import org.jspecify.annotations.Nullable;

/** Adds corrections, and states anew the claims that are others because of them. */
final class Correcting {
    private final Sql sql;
    private final Summaries summaries;

    Correcting(Sql sql, Summaries summaries) {
        this.sql = sql;
        this.summaries = summaries;
    }

    /** Adds one inside a transaction that is somebody else's; its id. */
    String add(
            Verb verb,
            String target,
            @Nullable String field,
            @Nullable String value,
            String who,
            String reason,
            String at) {
        Corrected before = new Corrected(sql);
        String id = new Corrections(sql).add(verb, target, field, value, who, reason, at);
        Set<String> reports = before.reports(meant(id), new Corrected(sql));
        summaries.correctedAnew();
        reports.forEach(summaries::restate);
        return id;
    }

    /** The correction that begins or ceases to hold. */
    private Correction meant(String id) {
        List<Correction> all = new Corrections(sql).all();
        String at = id;
        for (int i = all.size() - 1; i >= 0; i--) {
            Correction c = all.get(i);
            if (!c.id().equals(at)) continue;
            if (c.verb() != Verb.UNDO) return c;
            at = c.target();
        }
        throw new LedgerException("there is no correction " + at);
    }
}
