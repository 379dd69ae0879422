package org.hearsay.compare;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** From where somebody speaks of a loss. */
public enum Standpoint {
    /** Of the own side's. */
    OWN,
    /** Of that of another side of the conflict. */
    OPPONENT,
    /** Of others', being on no side of the conflict; an outlet on its own account is on none. */
    THIRD;

    /**
     * From where a claim is made; null where that is not known: nobody is named, or the loss is of nobody who is known to be
     * a side.
     *
     * @param sides the sides of the conflict, as {@link ClaimFilter#key keys}
     */
    public static @Nullable Standpoint of(Stated claim, Collection<String> sides) {
        String side = claim.side() == null ? null : Names.part(claim.side());
        return of(claim.kind() != Stated.Kind.NOBODY, side, claim.row().party(), sides);
    }

    /**
     * The same of its parts.
     *
     * @param someone whether somebody makes the claim
     * @param side the key of the claimant's side, null when none is known
     * @param party the key of whose loss it is, null when not said
     * @param sides the sides of the conflict, as keys
     */
    public static @Nullable Standpoint of(
            boolean someone, @Nullable String side, @Nullable String party, Collection<String> sides) {
        if (!someone || party == null) return null;
        if (party.equals(side)) return OWN;
        if (side == null || !sides.contains(side)) return THIRD;
        return sides.contains(party) ? OPPONENT : null;
    }
}
