package org.hearsay.learn;

/**
 * A sum of packed weights, of at most {@link #MOST} features: six sums of sixteen bits in two numbers, and how many features
 * they are of in the upper bits of the first. For one thread.
 */
final class PackedSum {
    /** As many sums of 255 as sixteen bits hold. */
    static final int MOST = 256;

    /** Every other weight of a feature, as {@link PackedWeights} packs them. */
    static final long LANES = 0x00ff00ff00ffL;

    private static final int COUNT = 48;
    /** What counts one feature, in the first of the two numbers. */
    static final long ONE = 1L << COUNT;

    /** For whoever adds features: where to put what is fetched of them. */
    final long[] room = new long[MOST];

    long even;
    long odd;

    void clear() {
        even = 0;
        odd = 0;
    }

    /** Adds the weights of more features, and in the first number how many they are. */
    void add(long evens, long odds) {
        even += evens;
        odd += odds;
    }

    /** Adds what the labels weigh to their scores, in the model's unit, each less that of the first label. */
    void unpack(int[] scores) {
        int none = PackedWeights.OFFSET * (int) (even >>> COUNT);
        for (int l = 1; l < scores.length; l++) {
            long lanes = (l & 1) == 1 ? even : odd;
            scores[l] += ((int) (lanes >>> 16 * (l - 1 >> 1) & 0xffff) - none) * PackedWeights.STEP;
        }
    }
}
