package org.hearsay.learn;

import java.util.Arrays;

/**
 * The averaged perceptron (Freund and Schapire 1999; Collins 2002) for one decision at a time. Averages are kept by the
 * times of change, so that a step costs only what it touches. The same decisions in the same order give the same table.
 */
public final class PerceptronTrainer {
    private static final int STEPS = 127;
    /** A feature is kept for a weight of at least so many steps. */
    private static final int LEAST = 8;

    private final int labels;
    private final FeatureNumbers index = new FeatureNumbers();
    private float[] weights;
    private double[] sums;
    private long time;

    /** A trainer for so many labels. */
    public PerceptronTrainer(int labels) {
        this.labels = labels;
        this.weights = new float[labels << 12];
        this.sums = new double[labels << 12];
    }

    /** The label with the highest score. */
    public int best(Evidence evidence) {
        float[] scores = new float[labels];
        for (int i = 0; i < evidence.size(); i++) {
            int row = index.number(evidence.get(i)) * labels;
            if (row + labels > weights.length) continue;
            for (int l = 0; l < labels; l++) scores[l] += weights[row + l];
        }
        int best = 0;
        for (int l = 1; l < labels; l++) if (scores[l] > scores[best]) best = l;
        return best;
    }

    /** Learns from one decision: what was found and what is right. */
    public void learn(Evidence evidence, int found, int right) {
        time++;
        if (found == right) return;
        for (int i = 0; i < evidence.size(); i++) {
            int row = index.number(evidence.get(i)) * labels;
            if (row + labels > weights.length) grow(row + labels);
            change(row + right, 1);
            change(row + found, -1);
        }
    }

    private void grow(int needed) {
        weights = Arrays.copyOf(weights, Math.max(needed, 2 * weights.length));
        sums = Arrays.copyOf(sums, weights.length);
    }

    private void change(int at, int by) {
        weights[at] += by;
        sums[at] += (double) by * time;
    }

    /** The averaged weights as a table; features that weigh little for every label are left out. */
    public WeightTable table(double largest) {
        double unit = largest / STEPS;
        int[] hashes = index.hashes();
        int[] kept = new int[hashes.length];
        byte[] rows = new byte[Math.min(hashes.length * labels, weights.length)];
        int n = 0;
        for (int f = 0; f < hashes.length && (f + 1) * labels <= weights.length; f++)
            if (row(f, unit, rows, n * labels)) kept[n++] = hashes[f];
        return WeightTable.of(labels, (float) unit, Arrays.copyOf(kept, n), rows);
    }

    private boolean row(int feature, double unit, byte[] rows, int start) {
        boolean any = false;
        for (int l = 0; l < labels; l++) {
            int at = feature * labels + l;
            rows[start + l] = TableRounding.steps((weights[at] - sums[at] / Math.max(1, time)) / unit);
            any |= Math.abs(rows[start + l]) >= LEAST;
        }
        return any;
    }
}
