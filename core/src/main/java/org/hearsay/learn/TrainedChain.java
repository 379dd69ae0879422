package org.hearsay.learn;

import java.util.Arrays;
import java.util.List;

/**
 * What training a chain gives: its weights in full, not yet packed. Chains that were trained apart have a mean, which costs
 * no more to use than one of them and errs less (parameter mixing: McDonald, Hall and Mann 2010). Immutable.
 */
public final class TrainedChain {
    /** A feature is kept for a weight of at least this. */
    private static final double LEAST = 0.07;

    private final Chain chain;
    private final long[] hashes;
    private final float[] weights;
    private final float[] steps;

    /**
     * @param hashes of the features, in rising order
     * @param weights of each feature for each label
     */
    TrainedChain(Chain chain, long[] hashes, float[] weights, float[] steps) {
        this.chain = chain;
        this.hashes = hashes;
        this.weights = weights;
        this.steps = steps;
    }

    /** The mean of one or more chains of the same labels and edges; a feature one does not know weighs nothing there. */
    public static TrainedChain mean(List<TrainedChain> chains) {
        Chain chain = chains.get(0).chain;
        long[] hashes = chains.stream()
                .flatMapToLong(c -> Arrays.stream(c.hashes))
                .sorted()
                .distinct()
                .toArray();
        float[] weights = new float[hashes.length * chain.labels];
        float[] steps = new float[chain.steps()];
        for (TrainedChain c : chains) {
            for (int i = 0; i < steps.length; i++) steps[i] += c.steps[i] / chains.size();
            c.addTo(hashes, weights, chains.size());
        }
        return new TrainedChain(chain, hashes, weights, steps);
    }

    /** Adds its part of the mean of so many chains. */
    private void addTo(long[] all, float[] sums, int chains) {
        int labels = chain.labels;
        for (int own = 0, row = 0; own < hashes.length; own++) {
            while (all[row] != hashes[own]) row++;
            for (int l = 0; l < labels; l++) sums[row * labels + l] += weights[own * labels + l] / chains;
        }
    }

    /** The chain to use, rounded; features that weigh little for every label are gone. */
    public ChainModel model() {
        int count = 0;
        for (int row = 0; row < hashes.length; row++) if (weighs(row)) count++;
        PackedWeights kept = new PackedWeights(count);
        short[] rounded = new short[chain.labels];
        for (int row = 0; row < hashes.length; row++) {
            if (!weighs(row)) continue;
            for (int l = 0; l < chain.labels; l++) rounded[l] = rounded(weights[row * chain.labels + l]);
            kept.put(hashes[row], rounded, 0, chain.labels);
        }
        int[] roundedSteps = new int[steps.length];
        for (int i = 0; i < steps.length; i++)
            roundedSteps[i] = chain.allowed[i % (chain.labels * chain.labels)]
                    ? (int) StrictMath.rint(steps[i] / ChainModel.UNIT)
                    : (int) (Chain.NEVER / ChainModel.UNIT);
        return new ChainModel(chain, kept, roundedSteps);
    }

    /** Whether a feature speaks clearly enough for or against some label. */
    private boolean weighs(int row) {
        for (int l = 0; l < chain.labels; l++) if (Math.abs(weights[row * chain.labels + l]) >= LEAST) return true;
        return false;
    }

    /** Rounded to 1/32, which costs nothing in quality and makes the file a third. */
    private static short rounded(double weight) {
        long steps = StrictMath.round(weight * 32);
        return (short) (Math.max(-PackedWeights.LARGEST, Math.min(PackedWeights.LARGEST, steps)) * PackedWeights.STEP);
    }
}
