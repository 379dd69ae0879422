package org.hearsay.learn;

/** The exponential function of sums of weights, which are whole steps: a table. The same on every machine. */
final class FastExponential {
    /** In the unit of a chain's scores. */
    private static final int STEP = PackedWeights.STEP;

    /** Scores that far below the best count as that far. */
    private static final int FAR = 24;

    private static final double[] TABLE = table();

    private FastExponential() {}

    private static double[] table() {
        double[] table = new double[(int) (FAR / (STEP * ChainModel.UNIT)) + 1];
        for (int i = 0; i < table.length; i++) table[i] = StrictMath.exp(-i * STEP * (double) ChainModel.UNIT);
        return table;
    }

    /** Writes the exponential of each score less the highest, from a place on. */
    static void relative(int[] scores, double[] out, int start) {
        int top = scores[0];
        for (int score : scores) top = Math.max(top, score);
        for (int l = 0; l < scores.length; l++)
            out[start + l] = TABLE[Math.min(TABLE.length - 1, (top - scores[l]) / STEP)];
    }
}
