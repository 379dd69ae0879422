package org.hearsay.learn;

import java.util.Arrays;

/**
 * A trained chain: how probable the labels of the positions of a sequence are. Weights are
 * fixed-point numbers in units of 1/1024, summed as integers, so that every machine finds the same. Immutable.
 */
public final class ChainModel {
    static final float UNIT = 1 / 1024f;

    final Chain chain;
    final PackedWeights weights;
    final int[] steps;
    private final double[][] factors;

    @SuppressWarnings("ThreadLocalUsage") // models live as long as the program
    private final ThreadLocal<GroupMemo> memos;

    ChainModel(Chain chain, PackedWeights weights, int[] steps) {
        this.chain = chain;
        this.weights = weights;
        this.steps = steps;
        this.factors = factors();
        this.memos = ThreadLocal.withInitial(() -> new GroupMemo(weights));
    }

    /** For each kind of edge the exponential of each step, 0 where it may not be taken. */
    private double[][] factors() {
        int pairs = chain.labels * chain.labels;
        double[][] out = new double[chain.edges][pairs];
        for (int i = 0; i < steps.length; i++)
            if (chain.allowed[i % pairs]) out[i / pairs][i % pairs] = StrictMath.exp(steps[i] * (double) UNIT);
        return out;
    }

    /** How many labels there are; label 0 is outside everything. */
    public int labels() {
        return chain.labels;
    }

    /** How many kinds of edge there are. */
    public int edges() {
        return chain.edges;
    }

    /** For the features of a sequence that this model alone is to weigh, in this thread. */
    public Features features() {
        return new Features(memos.get());
    }

    /** How probable the labels and stretches of a sequence are; the features must stay as they are. */
    public ChainOdds odds(Features features) {
        return new ChainOdds(this, factors, features);
    }

    /** The sums of the weights of each label at a position. */
    void score(Features features, int position, int[] scores) {
        Arrays.fill(scores, 0);
        features.weigh(position, weights, scores);
    }

    @Override
    public String toString() {
        return "chain of " + chain.labels + " labels, " + weights.size() + " features, "
                + Arrays.stream(steps).filter(s -> s != 0).count() + " steps";
    }
}
