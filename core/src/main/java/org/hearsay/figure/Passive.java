package org.hearsay.figure;

import java.util.Set;

/** Knows words that make a verb behind them passive: "were killed", "have since been killed". */
final class Passive {
    private static final Set<String> BASE = Set.of("be", "been");
    private final Page page;
    private final Set<String> copulas;

    Passive(Page page, WordSets sets) {
        this.page = page;
        this.copulas = sets.get("copula");
    }

    /** Whether one of them stands there. */
    boolean isBetween(int first, int end) {
        for (int w = first; w < end; w++)
            if (copulas.contains(page.lower(w)) || BASE.contains(page.lower(w))) return true;
        return false;
    }
}
