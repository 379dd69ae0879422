package org.hearsay.ledger;

import java.util.List;
import org.hearsay.model.Site;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed of a place.
 *
 * @param name the place as most claims print it
 * @param site the place that a gazetteer had for it when its claims were read; null where it had none, or several
 * @param words all words that are printed for it, those of most claims first
 * @param claims how many claims name it
 * @param claimants by how many claimants
 */
public record Located(String name, @Nullable Site site, List<String> words, int claims, int claimants) {
    public Located {
        words = List.copyOf(words);
    }

    /** Whether one point stands for it: a town or the like whose coordinates are known, not a country or a region. */
    public boolean isPoint() {
        return site != null
                && site.kind() != Site.Kind.COUNTRY
                && site.kind() != Site.Kind.REGION
                && site.latitude() != null
                && site.longitude() != null;
    }
}
