package org.hearsay.ledger;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Standpoint;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Pack.Name;
import org.jspecify.annotations.Nullable;

/** Tells from where claims in columns are made, as {@link Standpoint} does; what was told once of a claimant's side and a party is kept. */
final class Speaking {
    private final Standpoint asked;
    private final Set<String> sides;
    private final Words claimants;
    private final Words parties;
    private final boolean[] nobody;
    private final Longs known = new Longs();
    private boolean[] passing = new boolean[64];

    Speaking(Standpoint asked, Set<String> sides, Map<Name, Words> words) {
        this.asked = asked;
        this.sides = sides;
        this.claimants = Objects.requireNonNull(words.get(Name.SIDE));
        this.parties = Objects.requireNonNull(words.get(Name.PARTY));
        this.nobody = Objects.requireNonNull(words.get(Name.VOICE))
                .matching(voice -> voice.startsWith(Stated.Kind.NOBODY + " "));
    }

    boolean passes(Held held, int i) {
        if (nobody[held.name(Name.VOICE, i)]) return false;
        int side = held.name(Name.SIDE, i);
        int party = held.name(Name.PARTY, i);
        int before = known.size();
        int number = known.number((long) side << 32 | party);
        if (number == before) keep(number, side, party);
        return passing[number];
    }

    private void keep(int number, int side, int party) {
        if (number == passing.length) passing = java.util.Arrays.copyOf(passing, 2 * number);
        passing[number] = asked == Standpoint.of(true, key(claimants.word(side)), said(parties.word(party)), sides);
    }

    private static @Nullable String key(String side) {
        return side.isEmpty() ? null : ClaimFilter.key(side);
    }

    private static @Nullable String said(String party) {
        return party.equals(Stated.Row.NOT_SAID) ? null : party;
    }
}
