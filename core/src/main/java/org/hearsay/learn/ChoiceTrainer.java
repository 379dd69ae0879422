package org.hearsay.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains a {@link ChoiceModel} on observed choices: conditional logit with AdaGrad (Duchi, Hazan and Singer 2011) and
 * weights averaged over the second half of the epochs. The same choices in the same order and the same seed give the
 * same model.
 */
public final class ChoiceTrainer {
    private static final double RATE = 0.15;
    private static final double DECAY = 1e-6;

    private final int bits;
    private final double drop;
    private final List<int[][]> choices = new ArrayList<>();
    private final List<Integer> right = new ArrayList<>();

    /** A trainer of models with a table of 2^bits weights. */
    public ChoiceTrainer(int bits) {
        this(bits, 0);
    }

    /**
     * The same that leaves out evidence at random at each step, so that no piece of it is relied on alone.
     *
     * @param drop the part that is left out, 0 to below 1
     */
    public ChoiceTrainer(int bits, double drop) {
        this.bits = bits;
        this.drop = drop;
    }

    /** Adds a choice: the evidence for each alternative and the index of the one that was right. */
    public void add(List<int[]> alternatives, int rightOne) {
        choices.add(alternatives.toArray(int[][]::new));
        right.add(rightOne);
    }

    public int size() {
        return choices.size();
    }

    /** The model after the given number of epochs. */
    public ChoiceModel train(int epochs, long seed) {
        int mask = (1 << bits) - 1;
        double[] weights = new double[1 << bits];
        double[] squares = new double[1 << bits];
        double[] sums = new double[1 << bits];
        int summed = 0;
        int[] order = new int[choices.size()];
        for (int i = 0; i < order.length; i++) order[i] = i;
        Random random = new Random(seed);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Shuffle.of(order, random);
            for (int i : order) step(thinned(choices.get(i), random), right.get(i), mask, weights, squares);
            if (epoch < epochs / 2) continue;
            for (int i = 0; i < sums.length; i++) sums[i] += weights[i];
            summed++;
        }
        float[] mean = new float[sums.length];
        for (int i = 0; i < mean.length; i++) mean[i] = (float) (sums[i] / Math.max(1, summed));
        return new ChoiceModel(mean);
    }

    /** The evidence that is not left out: the same places of each alternative's list. */
    private int[][] thinned(int[][] alternatives, Random random) {
        if (drop == 0) return alternatives;
        int longest = 0;
        for (int[] a : alternatives) longest = Math.max(longest, a.length);
        boolean[] kept = new boolean[longest];
        for (int i = 0; i < longest; i++) kept[i] = random.nextDouble() >= drop;
        int[][] thin = new int[alternatives.length][];
        for (int a = 0; a < thin.length; a++) thin[a] = kept(alternatives[a], kept);
        return thin;
    }

    private static int[] kept(int[] evidence, boolean[] kept) {
        int[] out = new int[evidence.length];
        int n = 0;
        for (int i = 0; i < evidence.length; i++) if (kept[i]) out[n++] = evidence[i];
        return Arrays.copyOf(out, n);
    }

    private static void step(int[][] alternatives, int right, int mask, double[] weights, double[] squares) {
        double[] p = new double[alternatives.length];
        double highest = Double.NEGATIVE_INFINITY;
        for (int a = 0; a < p.length; a++) {
            for (int f : alternatives[a]) p[a] += weights[f & mask];
            highest = Math.max(highest, p[a]);
        }
        double total = 0;
        for (int a = 0; a < p.length; a++) {
            p[a] = StrictMath.exp(p[a] - highest);
            total += p[a];
        }
        for (int a = 0; a < p.length; a++) {
            double gradient = p[a] / total - (a == right ? 1 : 0);
            if (Math.abs(gradient) < 1e-9) continue;
            for (int f : alternatives[a]) descend(f & mask, gradient, weights, squares);
        }
    }

    private static void descend(int index, double gradient, double[] weights, double[] squares) {
        double g = gradient + DECAY * weights[index];
        squares[index] += g * g;
        weights[index] -= RATE * g / (StrictMath.sqrt(squares[index]) + 1e-6);
    }
}
