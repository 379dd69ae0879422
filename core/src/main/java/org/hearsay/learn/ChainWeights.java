package org.hearsay.learn;

import java.util.Arrays;
import java.util.Random;

/** The weights of a chain while it learns. */
final class ChainWeights {
    private static final float SURE = 1e-3f;

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

    /** The averaged weights. */
    TrainedChain mean(FeatureTable table) {
        return new TrainedChain(chain, table.hashes(), means(sum), means(stepSum));
    }

    private float[] means(double[] sums) {
        float[] means = new float[sums.length];
        for (int i = 0; i < means.length; i++) means[i] = (float) (sums[i] / summed);
        return means;
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
