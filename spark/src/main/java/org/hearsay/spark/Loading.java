package org.hearsay.spark;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import org.hearsay.ledger.Ledger;

/**
 * Loads readings into a ledger, in the order in which the command would have read them: which of two reports with the same id
 * gives its name, and which is a later version of which, is the same then.
 */
final class Loading {
    /** So many reports are added in one transaction. */
    private static final int BATCH = 100;

    private final Pieces pieces;
    private final Ledger ledger;
    private int added;
    private int known;

    private Loading(Pieces pieces, Ledger ledger) {
        this.pieces = pieces;
        this.ledger = ledger;
    }

    /** Loads the ledger at a place; what is in it already is passed over. */
    static Loading into(String where, Pieces pieces, List<Bundle> bundles) throws IOException {
        try (Ledger ledger = Ledger.open(where, InstantSource.system())) {
            Loading loading = new Loading(pieces, ledger);
            for (Bundle bundle : bundles) loading.load(bundle.id());
            ledger.settle();
            return loading;
        }
    }

    private void load(String bundle) throws IOException {
        try (PieceReader piece = new PieceReader(pieces, bundle)) {
            while (piece.next()) {
                List<String> claims = piece.claims();
                if (ledger.knows(piece.id())) known++;
                else add(piece, claims);
            }
        }
        ledger.commit();
    }

    private void add(PieceReader piece, List<String> claims) {
        ledger.add(piece.reading(claims), piece.engine());
        if (++added % BATCH == 0) ledger.commit();
    }

    /** Reports that were new. */
    int added() {
        return added;
    }

    /** Reports that the ledger had. */
    int known() {
        return known;
    }
}
