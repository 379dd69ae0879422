package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.ledger.Columns.Ref;
import org.hearsay.ledger.Pack.Count;
import org.hearsay.ledger.Pack.Mark;
import org.jspecify.annotations.Nullable;

/**
 * All claims that are accounts of incidents, incident by incident in the order of their first days. It is made when it is first
 * asked for.
 */
final class IncidentOrder {
    private final Columns columns;
    /** In the upper half the place of the incident, in the lower the number of the claim. */
    private long @Nullable [] order;

    IncidentOrder(Columns columns) {
        this.columns = columns;
    }

    synchronized boolean isMade() {
        return order != null;
    }

    /** Makes the order where it is not made. */
    synchronized long[] made() {
        if (order != null) return order;
        Longs incidents = new Longs();
        long[] claims = claims(incidents);
        int[] places = places(incidents, claims);
        for (int i = 0; i < claims.length; i++)
            claims[i] = (long) places[(int) (claims[i] >>> 32)] << 32 | (int) claims[i];
        Arrays.sort(claims);
        order = claims;
        return claims;
    }

    /** Each with the number of its incident in the upper half. */
    private long[] claims(Longs incidents) {
        long[] out = new long[64];
        int size = 0;
        for (int block = 0; block < columns.blocks(); block++) {
            Held held = columns.block(block);
            for (int i = 0; i < held.claims(); i++) {
                if (held.count(Count.TOLD, i) == 0) continue;
                if (size == out.length) out = Arrays.copyOf(out, 2 * size);
                long incident = incidents.number(held.mark(Mark.HAPPENING, i));
                out[size++] = incident << 32 | columns.start(block) + i;
            }
        }
        return Arrays.copyOf(out, size);
    }

    /** For each incident its place in the order of their days; those of one day are in the order of their hashes. */
    private int[] places(Longs incidents, long[] claims) {
        int[] first = new int[incidents.size()];
        Arrays.fill(first, Pack.UNDATED);
        for (long claim : claims) {
            Ref ref = columns.claim((int) claim);
            int incident = (int) (claim >>> 32);
            first[incident] = Math.min(first[incident], ref.held().count(Count.DAY, ref.i()));
        }
        Integer[] sorted = new Integer[first.length];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(
                sorted,
                (a, b) -> first[a] != first[b]
                        ? Integer.compare(first[a], first[b])
                        : Long.compare(incidents.key(a), incidents.key(b)));
        int[] out = new int[first.length];
        for (int i = 0; i < sorted.length; i++) out[sorted[i]] = i;
        return out;
    }

    /** Hands on, incident by incident, the claims that pass, until it is said to be enough. */
    void until(BitSet passing, Predicate<List<Ref>> enough) {
        List<Ref> incident = new ArrayList<>();
        long[] all = made();
        for (int i = 0; i < all.length; i++) {
            int claim = (int) all[i];
            if (passing.get(claim)) incident.add(columns.claim(claim));
            boolean last = i + 1 == all.length || all[i] >>> 32 != all[i + 1] >>> 32;
            if (!last || incident.isEmpty()) continue;
            if (enough.test(incident)) return;
            incident = new ArrayList<>();
        }
    }
}
