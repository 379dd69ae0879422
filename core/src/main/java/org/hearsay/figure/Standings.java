package org.hearsay.figure;

import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Figure.Party;
import org.hearsay.model.Figure.Standing;
import org.hearsay.model.Figure.Status;
import org.jspecify.annotations.Nullable;

/** How firmly a figure is claimed: superseded ("raising the toll from 13 to 18"), denied, unconfirmed, possible ("may have been captured"). */
final class Standings {
    private static final int RISE = 4;
    private final Page page;
    private final Set<String> may;
    private final Set<String> rises;
    private final Set<String> losses;
    private final Outdated outdated;
    private final Doubts doubts;

    Standings(Page page, WordSets sets) {
        this.page = page;
        this.may = sets.get("may");
        this.rises = sets.get("rises");
        this.losses = sets.get("lossevent");
        this.outdated = new Outdated(page, sets);
        this.doubts = new Doubts(page, sets);
    }

    Standing of(Decision d, @Nullable Party party, Claimant claimant) {
        Sighting s = d.sighting();
        boolean own = party != null
                && party.side() != null
                && losses.contains(d.eventClass())
                && claimant instanceof Claimant.Named named
                && party.side().equals(named.side());
        return new Standing(status(s), null, isPossible(s), own, false);
    }

    private @Nullable Status status(Sighting s) {
        return outdated.is(s.numeral()) ? Status.SUPERSEDED : doubts.of(s);
    }

    private boolean isPossible(Sighting s) {
        int from = Math.max(
                page.sentence(s.numeral().numberWord()).firstWord(), s.numeral().firstWord() - 3);
        int to = Math.min(page.sentence(s.numeral().numberWord()).endWord(), s.after() + 2);
        for (int w = from; w < to; w++)
            if (may.contains(page.lower(w)) && (w < s.numeral().firstWord() || w >= s.after() && !isOfMore(w)))
                return true;
        return false;
    }

    /** "The toll, put at 32, could rise": more may come, and so many are certain. */
    private boolean isOfMore(int may) {
        for (int w = may + 1; w < Math.min(page.size(), may + RISE); w++) {
            if (rises.contains(page.lower(w))) return true;
            if (!page.tag(w).isVerb() && page.tag(w) != Tag.RB) return false;
        }
        return false;
    }
}
