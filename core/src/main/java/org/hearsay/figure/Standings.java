package org.hearsay.figure;

import java.util.Set;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Figure.Party;
import org.hearsay.model.Figure.Standing;
import org.hearsay.model.Figure.Status;
import org.hearsay.number.Numeral;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** How firmly a figure is claimed: superseded ("raising the toll from 13 to 18"), denied, unconfirmed, possible ("may have been captured"). */
final class Standings {
    private static final int NEAR = 10;
    private static final int REACH = 14;
    private final Page page;
    private final Set<String> may;
    private final Set<String> changed;
    private final Set<String> earlier;
    private final Set<String> losses;
    private final Set<String> denies;
    private final Set<String> denialEnd;
    private final Set<String> doubted;
    private final Set<String> verified;

    Standings(Page page, WordSets sets) {
        this.page = page;
        this.may = sets.get("may");
        this.changed = sets.get("changed");
        this.earlier = sets.get("earlier");
        this.losses = sets.get("lossevent");
        this.denies = sets.get("denies");
        this.denialEnd = sets.get("denialend");
        this.doubted = sets.get("doubted");
        this.verified = sets.get("verified");
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
        if (isSuperseded(s.numeral())) return Status.SUPERSEDED;
        if (isDenied(s.numeral())) return Status.DENIED;
        return isUnconfirmed(s) ? Status.UNCONFIRMED : null;
    }

    /** "Kestria denied that 40 soldiers had been captured": up to the next clause. */
    private boolean isDenied(Numeral n) {
        int first = page.sentence(n.numberWord()).firstWord();
        for (int w = n.firstWord() - 1; w >= Math.max(first, n.firstWord() - REACH); w--) {
            if (denies.contains(page.lower(w))) return true;
            if (denialEnd.contains(page.lower(w)) || page.lower(w).startsWith("claim")) return false;
        }
        return false;
    }

    /** "Unconfirmed reports of 12 dead", "12 deaths that could not be independently verified". */
    private boolean isUnconfirmed(Sighting s) {
        Sentence sentence = page.sentence(s.numeral().numberWord());
        int number = s.numeral().firstWord();
        for (int w = number - 1; w >= Math.max(sentence.firstWord(), number - NEAR); w--)
            if (doubted.contains(page.lower(w))) return true;
        boolean not = false;
        for (int w = s.after(); w < Math.min(sentence.endWord(), s.after() + REACH); w++) {
            not |= page.lower(w).equals("not") || page.lower(w).equals("cannot") || doubted.contains(page.lower(w));
            if (not && (verified.contains(page.lower(w)) || doubted.contains(page.lower(w)))) return true;
        }
        return false;
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
