package org.hearsay.spark;

import java.util.List;

/**
 * What came of all bundles, in the command's words.
 *
 * @param added reports that were new
 * @param known reports that were there before
 * @param refused what was not read
 */
record Outcome(long added, long known, long refused) {

    /** Before anybody has looked for the same report in two bundles. */
    static Outcome of(List<Tally> tallies, int missing) {
        long read = tallies.stream().mapToLong(Tally::read).sum();
        long known = tallies.stream().mapToLong(Tally::known).sum();
        long refused = tallies.stream().mapToLong(t -> t.refused().size()).sum();
        return new Outcome(read, known, refused + missing);
    }

    /** There are so many reports, each counted once. */
    Outcome distinct(long reports) {
        return new Outcome(reports, known + added - reports, refused);
    }

    /** A ledger took so many, and had so many. */
    Outcome loaded(long taken, long had) {
        return new Outcome(taken, known + had, refused);
    }

    String words() {
        return added + " new, " + known + " known already, " + refused + " refused";
    }
}
