package org.hearsay.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains a chain: conditional likelihood by stochastic gradient with AdaGrad (Duchi, Hazan and Singer 2011), features
 * dropped at random, weights averaged over the second half of the epochs. The same sequences in the same order and the
 * same seed give the same model to the bit.
 */
public final class ChainTrainer {
    /**
     * How to train.
     *
     * @param epochs passes over the sequences
     * @param rate AdaGrad's rate in the first epoch
     * @param decay what the rate is multiplied with after each epoch
     * @param l2 how strongly a weight is pulled to zero each time it is touched
     * @param drop the part of the features that is left out at random, 0 to below 1
     * @param leastSeen how often a feature must occur to be kept
     * @param seed of the random numbers
     */
    public record Settings(int epochs, double rate, double decay, double l2, double drop, int leastSeen, long seed) {
        public static final Settings STANDARD = new Settings(10, 0.07, 0.93, 1e-5, 0.3, 3, 20240806);
    }

    private final Chain chain;
    private final Settings settings;
    private final FeatureCounts counts = new FeatureCounts();
    private final List<long[]> hashes = new ArrayList<>();
    private final List<int[]> ends = new ArrayList<>();
    private final List<byte[]> edges = new ArrayList<>();
    private final List<byte[]> labels = new ArrayList<>();

    private ChainTrainer(Chain chain, Settings settings) {
        this.chain = chain;
        this.settings = settings;
    }

    /** A trainer for begin and inside of a number of roles; see {@link ChainModel} for the labels. */
    public static ChainTrainer ofRoles(int roles, int edges, Settings settings) {
        return new ChainTrainer(Chain.ofRoles(roles, edges), settings);
    }

    /** Adds a sequence with its labels. */
    public void add(Features features, int[] gold) {
        int n = features.size();
        long[] all = new long[features.end(n - 1)];
        int[] end = new int[n];
        byte[] edge = new byte[n];
        byte[] label = new byte[n];
        for (int p = 0; p < n; p++) {
            end[p] = features.end(p);
            edge[p] = (byte) features.edge(p);
            label[p] = (byte) gold[p];
        }
        for (int i = 0; i < all.length; i++) {
            all[i] = features.hash(i);
            counts.add(all[i]);
        }
        hashes.add(all);
        ends.add(end);
        edges.add(edge);
        labels.add(label);
    }

    /** Trains on all that was added. */
    public TrainedChain train() {
        FeatureTable table = counts.atLeast(settings.leastSeen());
        List<TrainingSequence> sequences = new ArrayList<>();
        for (int i = 0; i < hashes.size(); i++)
            sequences.add(TrainingSequence.of(hashes.get(i), ends.get(i), edges.get(i), labels.get(i), table));
        hashes.clear();
        ChainWeights weights = new ChainWeights(chain, table.size(), settings);
        int[] order = new int[sequences.size()];
        Arrays.setAll(order, i -> i);
        Random random = new Random(settings.seed());
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Shuffle.of(order, random);
            for (int i : order) weights.learn(sequences.get(i), random);
            weights.epochEnds(epoch);
        }
        return weights.mean(table);
    }
}
