package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.ledger.Columns.Ref;
import org.jspecify.annotations.Nullable;

/** All claims, cell by cell in the order of the table. It is made when it is first asked for. */
final class TableOrder {
    private final Columns columns;
    private @Nullable Made made;

    TableOrder(Columns columns) {
        this.columns = columns;
    }

    /**
     * The order.
     *
     * @param claims the numbers of the claims
     * @param ends for each cell, where its claims end
     */
    private record Made(int[] claims, int[] ends) {}

    synchronized boolean isMade() {
        return made != null;
    }

    /** So many cells there are, of which some may be empty. */
    int cells() {
        return made().ends.length;
    }

    /** Makes the order where it is not made. */
    synchronized Made made() {
        if (made == null) made = make();
        return made;
    }

    /** Counts, and puts each claim where the count says. */
    private Made make() {
        int[] order = columns.order();
        int[] ends = new int[order.length + 1];
        for (int block = 0; block < columns.blocks(); block++) {
            Held held = columns.block(block);
            for (int i = 0; i < held.claims(); i++) ends[order[held.cell(i)] + 1]++;
        }
        for (int cell = 1; cell < ends.length; cell++) ends[cell] += ends[cell - 1];
        int[] claims = new int[ends[order.length]];
        for (int block = 0; block < columns.blocks(); block++) {
            Held held = columns.block(block);
            for (int i = 0; i < held.claims(); i++) claims[ends[order[held.cell(i)]]++] = columns.start(block) + i;
        }
        return new Made(claims, java.util.Arrays.copyOf(ends, order.length));
    }

    /** The claims of a cell that pass. */
    List<Ref> of(int cell, BitSet passing) {
        Made all = made();
        List<Ref> out = new ArrayList<>();
        for (int i = cell == 0 ? 0 : all.ends[cell - 1]; i < all.ends[cell]; i++)
            if (passing.get(all.claims[i])) out.add(columns.claim(all.claims[i]));
        return out;
    }
}
