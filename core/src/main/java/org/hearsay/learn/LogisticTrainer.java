package org.hearsay.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Trains a {@link ChoiceModel} that answers yes or no: its score is the logarithm of the odds for yes. Logistic regression
 * with AdaGrad (Duchi, Hazan and Singer 2011); most evidence is left out at random at each step, so that no piece of it is
 * relied on alone; weights are averaged over the second half of the epochs. The same questions in the same order and the
 * same seed give the same model.
 */
public final class LogisticTrainer {
    private static final float SURE = 1e-3f;

    /**
     * How to train.
     *
     * @param bits the table has 2^bits weights
     * @param epochs passes over the questions
     * @param rate AdaGrad's rate in the first epoch
     * @param decay what the rate is multiplied with after each epoch
     * @param drop the part of the evidence that is left out at random, 0 to below 1
     * @param leastSeen how often evidence must occur to be used
     */
    public record Settings(int bits, int epochs, double rate, double decay, double drop, int leastSeen) {}

    private final Settings settings;
    private final List<int[]> questions = new ArrayList<>();
    private final List<Boolean> answers = new ArrayList<>();
    private final byte[] seen;
    private final float[] weights;
    private final float[] squares;

    public LogisticTrainer(Settings settings) {
        this.settings = settings;
        int size = 1 << settings.bits();
        seen = new byte[size];
        weights = new float[size];
        squares = new float[size];
        Arrays.fill(squares, 0.1f);
    }

    /** Adds a question: what there is to go by, and the answer. */
    public void add(Evidence evidence, boolean yes) {
        int[] rows = evidence.toArray();
        for (int i = 0; i < rows.length; i++) {
            rows[i] &= seen.length - 1;
            if (seen[rows[i]] < Byte.MAX_VALUE) seen[rows[i]]++;
        }
        questions.add(rows);
        answers.add(yes);
    }

    /** How many questions there are. */
    public int size() {
        return questions.size();
    }

    /** Trains on all that was added; to be called once. */
    public ChoiceModel train(long seed) {
        Random random = new Random(seed);
        int[] order = new int[questions.size()];
        Arrays.setAll(order, i -> i);
        double[] sums = new double[weights.length];
        double rate = settings.rate();
        int first = settings.epochs() / 2;
        for (int epoch = 0; epoch < settings.epochs(); epoch++) {
            Shuffle.of(order, random);
            for (int i : order) learn(questions.get(i), answers.get(i), (float) rate, random);
            rate *= settings.decay();
            if (epoch >= first) for (int i = 0; i < sums.length; i++) sums[i] += weights[i];
        }
        float[] mean = new float[sums.length];
        for (int i = 0; i < mean.length; i++) mean[i] = (float) (sums[i] / (settings.epochs() - first));
        return new ChoiceModel(mean);
    }

    private void learn(int[] rows, boolean yes, float rate, Random random) {
        int[] kept = new int[rows.length];
        int n = keep(rows, kept, random);
        double score = 0;
        for (int i = 0; i < n; i++) score += weights[kept[i]];
        double odds = 1 / (1 + StrictMath.exp(-score / (1 - settings.drop())));
        float gradient = (float) ((yes ? 1 : 0) - odds);
        if (Math.abs(gradient) < SURE) return;
        for (int i = 0; i < n; i++) {
            squares[kept[i]] += gradient * gradient;
            weights[kept[i]] += rate * gradient / (float) Math.sqrt(squares[kept[i]]);
        }
    }

    private int keep(int[] rows, int[] kept, Random random) {
        int bound = (int) (settings.drop() * 256);
        int n = 0;
        long bits = 0;
        for (int i = 0; i < rows.length; i++) {
            if ((i & 7) == 0) bits = random.nextLong();
            if ((bits & 0xff) >= bound && seen[rows[i]] >= settings.leastSeen()) kept[n++] = rows[i];
            bits >>>= 8;
        }
        return n;
    }
}
