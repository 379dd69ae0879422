package org.hearsay.web;

import java.util.List;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Restatement;

/**
 * A claim of a report that is said in another report too.
 *
 * @param how by whom, and how alike it is
 * @param here the words in the report
 * @param there the words in the other
 * @param link where those stand
 * @param report the name of the other, who printed it, and its day
 * @param later whether the other is the later of the two
 */
public record Elsewhere(String how, String here, String there, String link, String report, boolean later) {

    private static final int MOST = 50;

    /** The first of them. */
    static List<Elsewhere> of(String report, Ledger ledger) {
        return ledger.restated(report, MOST).stream().map(r -> of(report, r)).toList();
    }

    private static Elsewhere of(String report, Restatement r) {
        boolean later = r.before().report().equals(report);
        Restatement.Claim here = later ? r.before() : r.now();
        Restatement.Claim there = later ? r.now() : r.before();
        return new Elsewhere(r.how(), here.words(), there.words(), Sheets.sentence(there), Sheets.place(there), later);
    }
}
