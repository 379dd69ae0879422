package org.hearsay.web.drawing;

/**
 * How a claimant's marks look: a colour, which people who see few colours can tell from the others too, and a shape, which
 * says the same without colour. A page may set other colours by the class.
 *
 * @param style the class
 * @param colour the colour on white
 * @param shape the outline of a mark around 0, 0
 */
record Look(String style, String colour, String shape) {
    private static final String CIRCLE = "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z";
    private static final String SQUARE = "M-3.6-3.6h7.2v7.2h-7.2z";
    private static final String DIAMOND = "M0-5l5 5l-5 5l-5-5z";
    private static final String UP = "M0-4.8l4.8 8.4h-9.6z";
    private static final String DOWN = "M0 4.8l4.8-8.4h-9.6z";
    private static final String PLUS = "M-1.6-4.6h3.2v3h3v3.2h-3v3h-3.2v-3h-3v-3.2h3z";

    /** So many claimants of a panel have a look of their own. */
    static final int OWN = 6;

    private static final Look[] LOOKS = {
        new Look("c0", "#1f5fa8", CIRCLE),
        new Look("c1", "#a6421f", SQUARE),
        new Look("c2", "#2e7654", DIAMOND),
        new Look("c3", "#7a4b94", UP),
        new Look("c4", "#8a6500", DOWN),
        new Look("c5", "#444444", PLUS),
        new Look("c6", "#8d8d8d", "M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z")
    };

    static Look of(int series) {
        return LOOKS[Math.min(series, OWN)];
    }
}
