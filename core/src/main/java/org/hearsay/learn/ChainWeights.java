package org.hearsay.learn;

import java.util.Arrays;
import java.util.Random;

/** The weights of a chain while it learns. */
final class ChainWeights {
    private static final float SURE = 1e-3f;

    /** A feature is kept for a weight of at least this. */
    private static final double LEAST = 0.07;

    private final Chain chain;
    private final ChainTrainer.Settings settings;
    private final float[] weights;
    private final float[] squares;
    private final float[] steps;
    private final float[] stepSquares;
    private final double[] sum;
    private final double[] stepSum;
    private int summed;
    private float rate;

    ChainWeights(Chain chain, int features, ChainTrainer.Settings settings) {
        this.chain = chain;
        this.settings = settings;
        weights = new float[features * chain.labels];
        squares = new float[weights.length];
        sum = new double[weights.length];
        steps = new float[chain.steps()];
        stepSquares = new float[steps.length];
        stepSum = new double[steps.length];
        rate = (float) settings.rate();
        Arrays.fill(squares, 0.1f);
        Arrays.fill(stepSquares, 0.1f);
    }

    /** One step of gradient ascent on the sequence's log likelihood. */
    void learn(TrainingSequence sequence, Random random) {
        int[] kept = keep(sequence, random);
        float[] node = scores(sequence, kept);
        ForwardBackward inference = new ForwardBackward(chain, sequence, node, steps);
        update(sequence, kept, inference);
        for (int i = 0; i < steps.length; i++) {
            float g = inference.stepGradient[i];
            if (g != 0) steps[i] = adapt(steps[i], g, stepSquares, i);
        }
    }

    void epochEnds(int epoch) {
        rate *= (float) settings.decay();
        if (epoch < settings.epochs() / 2) return;
        for (int i = 0; i < weights.length; i++) sum[i] += weights[i];
        for (int i = 0; i < steps.length; i++) stepSum[i] += steps[i];
        summed++;
    }

    /** The averaged weights, rounded; features that weigh little for every label are gone. */
    ChainModel model(FeatureTable table) {
        long[] hashes = table.hashes();
        PackedWeights kept = new PackedWeights(hashes.length);
        short[] rounded = new short[chain.labels];
        for (int row = 0; row < hashes.length; row++) {
            boolean weighs = false;
            for (int l = 0; l < chain.labels; l++) {
                rounded[l] = rounded(sum[row * chain.labels + l] / summed);
                weighs |= Math.abs(sum[row * chain.labels + l]) >= LEAST * summed;
            }
            if (weighs) kept.put(hashes[row], rounded, 0, chain.labels);
        }
        int[] roundedSteps = new int[steps.length];
        for (int i = 0; i < steps.length; i++)
            roundedSteps[i] = (int) StrictMath.round(stepSum[i] / summed / ChainModel.UNIT);
        for (int e = 0; e < chain.edges; e++)
            for (int f = 0; f < chain.labels; f++)
                for (int t = 0; t < chain.labels; t++)
                    if (!chain.allowed[f * chain.labels + t])
                        roundedSteps[chain.step(e, f, t)] = (int) (Chain.NEVER / ChainModel.UNIT);
        return new ChainModel(chain, kept, roundedSteps);
    }

    /** Rounded to 1/32, which costs nothing in quality and makes the file a third. */
    private static short rounded(double weight) {
        long steps = StrictMath.round(weight * 32);
        return (short) (Math.max(-PackedWeights.LARGEST, Math.min(PackedWeights.LARGEST, steps)) * PackedWeights.STEP);
    }

    /** The rows of each position that are not dropped this time, -1 for those that are. */
    private int[] keep(TrainingSequence sequence, Random random) {
        int[] kept = sequence.rows().clone();
        if (settings.drop() == 0) return kept;
        int bound = (int) (settings.drop() * 256);
        long bits = 0;
        for (int i = 0; i < kept.length; i++) {
            if ((i & 7) == 0) bits = random.nextLong();
            if ((bits & 0xff) < bound) kept[i] = -1;
            bits >>>= 8;
        }
        return kept;
    }

    private float[] scores(TrainingSequence sequence, int[] kept) {
        int labels = chain.labels;
        float scale = (float) (1 / (1 - settings.drop()));
        float[] node = new float[sequence.size() * labels];
        for (int p = 0; p < sequence.size(); p++) {
            for (int i = sequence.start(p); i < sequence.ends()[p]; i++) {
                if (kept[i] < 0) continue;
                int base = kept[i] * labels;
                for (int l = 0; l < labels; l++) node[p * labels + l] += weights[base + l];
            }
            for (int l = 0; l < labels; l++) node[p * labels + l] *= scale;
        }
        return node;
    }

    private void update(TrainingSequence sequence, int[] kept, ForwardBackward inference) {
        int labels = chain.labels;
        float[] gradient = new float[labels];
        for (int p = 0; p < sequence.size(); p++) {
            float most = 0;
            for (int l = 0; l < labels; l++) {
                gradient[l] = (sequence.labels()[p] == l ? 1 : 0) - inference.marginal[p * labels + l];
                most = Math.max(most, Math.abs(gradient[l]));
            }
            if (most < SURE) continue;
            for (int i = sequence.start(p); i < sequence.ends()[p]; i++) {
                if (kept[i] < 0) continue;
                int base = kept[i] * labels;
                for (int l = 0; l < labels; l++)
                    weights[base + l] = adapt(weights[base + l], gradient[l], squares, base + l);
            }
        }
    }

    private float adapt(float weight, float gradient, float[] squared, int i) {
        float g = gradient - (float) settings.l2() * weight;
        squared[i] += g * g;
        return weight + rate * g / (float) Math.sqrt(squared[i]);
    }
}
