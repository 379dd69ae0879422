package org.hearsay.learn;

import java.util.Arrays;

/**
 * A trained chain: the label of each position of a sequence, by exact search for the best whole. Weights are
 * fixed-point numbers in units of 1/1024, summed as integers, so that every machine finds the same. Immutable.
 */
public final class ChainModel {
    static final float UNIT = 1 / 1024f;

    final Chain chain;
    final PackedWeights weights;
    final int[] steps;

    ChainModel(Chain chain, PackedWeights weights, int[] steps) {
        this.chain = chain;
        this.weights = weights;
        this.steps = steps;
    }

    /** How many labels there are; label 0 is outside everything. */
    public int labels() {
        return chain.labels;
    }

    /** What the features of a position give each label, in natural logarithms, its neighbours left out. */
    public double[] scores(Features features, int position) {
        int[] sums = new int[chain.labels];
        weights.add(features, position, sums);
        double[] out = new double[sums.length];
        for (int l = 0; l < out.length; l++) out[l] = sums[l] * (double) UNIT;
        return out;
    }

    /**
     * The best labels.
     *
     * @param bias added to a label's score everywhere, in the unit of the weights' sums (natural logarithms)
     */
    public int[] decode(Features features, double[] bias) {
        int n = features.size();
        int labels = chain.labels;
        int[] out = new int[n];
        if (n == 0) return out;
        byte[] back = new byte[n * labels];
        int[] start = new int[labels];
        for (int l = 0; l < labels; l++) start[l] = (int) StrictMath.rint(bias[l] / UNIT);
        long[] best = new long[labels];
        long[] next = new long[labels];
        int[] node = new int[labels];
        for (int p = 0; p < n; p++) {
            System.arraycopy(start, 0, node, 0, labels);
            weights.add(features, p, node);
            if (p == 0) begin(node, best);
            else {
                step(features.edge(p), node, best, next, back, p * labels);
                long[] swap = best;
                best = next;
                next = swap;
            }
        }
        int label = 0;
        for (int l = 1; l < labels; l++) if (best[l] > best[label]) label = l;
        for (int p = n - 1; p >= 0; p--) {
            out[p] = label;
            label = back[p * labels + label];
        }
        return out;
    }

    private void begin(int[] node, long[] best) {
        for (int l = 0; l < chain.labels; l++) best[l] = chain.first[l] ? node[l] : Long.MIN_VALUE / 4;
    }

    private void step(int edge, int[] node, long[] best, long[] next, byte[] back, int offset) {
        int labels = chain.labels;
        for (int to = 0; to < labels; to++) {
            long top = Long.MIN_VALUE;
            int from = 0;
            for (int f = 0; f < labels; f++) {
                long score = best[f] + steps[chain.step(edge, f, to)];
                if (score > top) {
                    top = score;
                    from = f;
                }
            }
            next[to] = top + node[to];
            back[offset + to] = (byte) from;
        }
    }

    @Override
    public String toString() {
        return "chain of " + chain.labels + " labels, " + weights.size() + " features, "
                + Arrays.stream(steps).filter(s -> s != 0).count() + " steps";
    }
}
