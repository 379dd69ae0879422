package org.hearsay.figure;

import java.util.Set;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Figure.Party;
import org.hearsay.model.Figure.Standing;
import org.hearsay.model.Figure.Status;
import org.hearsay.number.Numeral;
import org.jspecify.annotations.Nullable;

/** How firmly a figure is claimed: superseded ("raising the toll from 13 to 18"), possible ("may have been captured"). */
final class Standings {
    private static final int NEAR = 10;
    private final Page page;
    private final Set<String> may;
    private final Set<String> changed;
    private final Set<String> earlier;
    private final Set<String> losses;

    Standings(Page page, WordSets sets) {
        this.page = page;
        this.may = sets.get("may");
        this.changed = sets.get("changed");
        this.earlier = sets.get("earlier");
        this.losses = sets.get("lossevent");
    }

    Standing of(Decision d, @Nullable Party party, Claimant claimant) {
        Sighting s = d.sighting();
        boolean own = party != null
                && party.side() != null
                && losses.contains(d.eventClass())
                && claimant instanceof Claimant.Named named
                && party.side().equals(named.side());
        return new Standing(isSuperseded(s.numeral()) ? Status.SUPERSEDED : null, null, isPossible(s), own, false);
    }

    /** "From 13 to 18", "an earlier toll of 13". */
    private boolean isSuperseded(Numeral n) {
        int first = page.sentence(n.numberWord()).firstWord();
        int w = n.firstWord() - 1;
        if (w >= first && page.lower(w).equals("from"))
            for (int v = w - 1; v >= Math.max(first, w - NEAR); v--) if (changed.contains(page.lower(v))) return true;
        for (int v = w; v >= Math.max(first, w - 4); v--) if (earlier.contains(page.lower(v))) return true;
        return false;
    }

    private boolean isPossible(Sighting s) {
        int from = Math.max(
                page.sentence(s.numeral().numberWord()).firstWord(), s.numeral().firstWord() - 3);
        int to = Math.min(page.sentence(s.numeral().numberWord()).endWord(), s.after() + 2);
        for (int w = from; w < to; w++)
            if (may.contains(page.lower(w)) && (w < s.numeral().firstWord() || w >= s.after())) return true;
        return false;
    }
}
