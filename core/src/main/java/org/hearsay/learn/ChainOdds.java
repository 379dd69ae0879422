package org.hearsay.learn;

import java.util.ArrayList;
import java.util.List;

/**
 * How probable each label is at each position of a sequence, and each stretch of one role: sums over all ways through the
 * chain (Rabiner 1989), scaled position by position. Labels that are next to impossible at a position are passed over, so
 * that a position costs little where nothing is in doubt. For labels as {@link ChainTrainer#ofRoles} makes them.
 */
public final class ChainOdds {
    /** A way that holds less than this of the probability at a position is passed over. */
    private static final double NOTHING = 1e-9;

    private final int labels;
    private final int size;
    private final Features features;
    private final double[][] factors;
    private final double[] node;
    private final double[] forward;
    private final double[] backward;
    private final double[] scale;

    ChainOdds(ChainModel model, double[][] factors, Features features) {
        this.labels = model.labels();
        this.size = features.size();
        this.features = features;
        this.factors = factors;
        this.node = new double[size * labels];
        this.forward = new double[size * labels];
        this.backward = new double[size * labels];
        this.scale = new double[size];
        int[] scores = new int[labels];
        for (int p = 0; p < size; p++) {
            model.score(features, p, scores);
            FastExponential.relative(scores, node, p * labels);
            forward(p, model.chain);
        }
        backward();
    }

    private void forward(int p, Chain chain) {
        int here = p * labels;
        if (p == 0) for (int l = 0; l < labels; l++) forward[l] = chain.first[l] ? 1 : 0;
        else {
            double[] factor = factors[features.edge(p)];
            for (int from = 0; from < labels; from++) {
                double way = forward[here - labels + from];
                if (way < NOTHING) continue;
                int row = from * labels;
                for (int to = 0; to < labels; to++) forward[here + to] += way * factor[row + to];
            }
        }
        double total = 0;
        for (int l = 0; l < labels; l++) total += forward[here + l] *= node[here + l];
        for (int l = 0; l < labels; l++) forward[here + l] /= total;
        scale[p] = total;
    }

    private void backward() {
        if (size == 0) return;
        java.util.Arrays.fill(backward, (size - 1) * labels, size * labels, 1);
        double[] way = new double[labels];
        for (int p = size - 1; p > 0; p--) {
            double[] factor = factors[features.edge(p)];
            int here = p * labels;
            for (int to = 0; to < labels; to++) way[to] = node[here + to] * backward[here + to] / scale[p];
            for (int from = 0; from < labels; from++) {
                if (forward[here - labels + from] < NOTHING) continue;
                double sum = 0;
                for (int to = 0; to < labels; to++) sum += factor[from * labels + to] * way[to];
                backward[here - labels + from] = sum;
            }
        }
    }

    /** How many positions there are. */
    public int size() {
        return size;
    }

    /** How probable a role's beginning is at a position. */
    public double begins(int role, int position) {
        return label(position, 1 + 2 * role);
    }

    /** How probable it is that a role goes on at a position. */
    public double goesOn(int role, int position) {
        return label(position, 2 + 2 * role);
    }

    private double label(int position, int label) {
        return forward[position * labels + label] * backward[position * labels + label];
    }

    /** The stretches that have at least these odds, in the order of their beginnings; they may overlap. */
    public List<Segment> segments(double least) {
        List<Segment> found = new ArrayList<>();
        for (int p = 0; p < size; p++)
            for (int role = 0; 1 + 2 * role < labels; role++)
                if (begins(role, p) >= least) segments(role, p, least, found);
        return found;
    }

    private void segments(int role, int begin, double least, List<Segment> found) {
        int inside = 2 + 2 * role;
        int label = 1 + 2 * role;
        double way = forward[begin * labels + label];
        for (int end = begin + 1; way * backward[(end - 1) * labels + label] >= least; end++) {
            double goesOn = end == size ? 0 : way(end, label, inside);
            double odds = way * (backward[(end - 1) * labels + label] - goesOn * backward(end, inside));
            if (odds >= least) found.add(new Segment(role, begin, end, odds));
            if (end == size) return;
            way *= goesOn;
            label = inside;
        }
    }

    private double way(int position, int from, int to) {
        return factors[features.edge(position)][from * labels + to] * node[position * labels + to] / scale[position];
    }

    private double backward(int position, int label) {
        return position == size ? 0 : backward[position * labels + label];
    }
}
