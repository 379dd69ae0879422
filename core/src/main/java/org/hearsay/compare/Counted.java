package org.hearsay.compare;

import org.hearsay.model.Figure;

/**
 * A figure as figures of other pages are compared with it. It can be kept as text and compared again years later,
 * without its page.
 */
public final class Counted {
    private final Tally tally;
    private final String block;

    Counted(Tally tally, String block) {
        this.tally = tally;
        this.block = block;
    }

    /**
     * A figure that was kept.
     *
     * @param name what relations are to call it
     * @param page a number that no other page has
     * @param block its block
     * @param text its text
     */
    public static Counted kept(String name, int page, String block, String text) {
        return new Counted(TallyText.read(name, page, text), block);
    }

    /** Figures of other blocks are never about the same thing. */
    public String block() {
        return block;
    }

    /** The figure's id in its reading; of one that was kept nothing can be said. */
    public Figure figure() {
        return tally.figure();
    }

    /** All that a comparison needs, as text without line ends. */
    public String text() {
        return TallyText.of(tally);
    }

    Tally tally() {
        return tally;
    }
}
