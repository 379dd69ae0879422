package org.hearsay.ledger;

import org.hearsay.compare.ClaimFilter;
import org.jspecify.annotations.Nullable;

/** Who is heard in all claims of a moment; it is counted when it is first asked for. */
final class Voices {
    private final Columns columns;
    private @Nullable Ranking all;

    Voices(Columns columns) {
        this.columns = columns;
    }

    synchronized boolean areCounted() {
        return all != null;
    }

    synchronized Ranking all() {
        if (all == null) all = Ranking.of(columns, columns.passing(columns.sieve(ClaimFilter.ALL)));
        return all;
    }
}
