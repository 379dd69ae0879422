package org.hearsay.learn;

/**
 * Exact inference on a chain: how probable each label is at each position and how much each step should gain. Sums are
 * scaled position by position (Rabiner 1989) so that long sequences do not underflow.
 */
final class ForwardBackward {
    /** The probability of each label, {@code position * labels + label}. */
    final float[] marginal;
    /** What was taken less what was expected, for each step. */
    final float[] stepGradient;

    private final Chain chain;
    private final TrainingSequence sequence;
    private final double[] node;
    private final double[] factor;

    ForwardBackward(Chain chain, TrainingSequence sequence, float[] scores, float[] steps) {
        this.chain = chain;
        this.sequence = sequence;
        this.marginal = new float[scores.length];
        this.stepGradient = new float[steps.length];
        this.node = exponentials(scores);
        this.factor = new double[steps.length];
        for (int i = 0; i < steps.length; i++)
            factor[i] = chain.allowed[i % (chain.labels * chain.labels)] ? StrictMath.exp(steps[i]) : 0;
        double[] forward = forward();
        backward(forward);
    }

    private double[] exponentials(float[] scores) {
        int labels = chain.labels;
        double[] out = new double[scores.length];
        for (int p = 0; p < scores.length; p += labels) {
            float top = scores[p];
            for (int l = 1; l < labels; l++) top = Math.max(top, scores[p + l]);
            for (int l = 0; l < labels; l++) out[p + l] = StrictMath.exp(Math.max(-60, scores[p + l] - top));
        }
        return out;
    }

    private double[] forward() {
        int labels = chain.labels;
        double[] forward = new double[node.length];
        for (int l = 0; l < labels; l++) forward[l] = chain.first[l] ? node[l] : 0;
        normalise(forward, 0);
        for (int p = 1; p < sequence.size(); p++) {
            int here = p * labels;
            for (int to = 0; to < labels; to++) {
                double sum = 0;
                for (int from = 0; from < labels; from++)
                    sum += forward[here - labels + from] * factor[chain.step(sequence.edges()[p], from, to)];
                forward[here + to] = sum * node[here + to];
            }
            normalise(forward, here);
        }
        return forward;
    }

    private void backward(double[] forward) {
        int labels = chain.labels;
        int n = sequence.size();
        double[] backward = new double[labels];
        java.util.Arrays.fill(backward, 1);
        marginals(forward, backward, (n - 1) * labels);
        double[] joint = new double[labels * labels];
        for (int p = n - 1; p > 0; p--) {
            int edge = sequence.edges()[p];
            double total = 0;
            double[] before = new double[labels];
            for (int from = 0; from < labels; from++)
                for (int to = 0; to < labels; to++) {
                    double way = factor[chain.step(edge, from, to)] * node[p * labels + to] * backward[to];
                    before[from] += way;
                    joint[from * labels + to] = way * forward[(p - 1) * labels + from];
                    total += joint[from * labels + to];
                }
            for (int i = 0; i < joint.length; i++)
                stepGradient[chain.step(edge, 0, 0) + i] -= (float) (joint[i] / total);
            stepGradient[chain.step(edge, sequence.labels()[p - 1], sequence.labels()[p])] += 1;
            normalise(before, 0);
            backward = before;
            marginals(forward, backward, (p - 1) * labels);
        }
    }

    private void marginals(double[] forward, double[] backward, int offset) {
        double total = 0;
        for (int l = 0; l < chain.labels; l++) total += forward[offset + l] * backward[l];
        for (int l = 0; l < chain.labels; l++)
            marginal[offset + l] = (float) (forward[offset + l] * backward[l] / total);
    }

    private void normalise(double[] values, int offset) {
        double total = 0;
        for (int l = 0; l < chain.labels; l++) total += values[offset + l];
        for (int l = 0; l < chain.labels; l++) values[offset + l] /= total;
    }
}
