package org.hearsay.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * A linear model of one decision at a time: the label with the highest score wins; and the decisions that are settled
 * without it. Immutable.
 */
public final class GreedyModel {
    private static final int KIND = 0x47524459;
    private static final int VERSION = 2;

    private final Settled settled;
    private final WeightTable table;

    /** A model with these decisions and, for all others, weights. */
    public GreedyModel(Settled settled, WeightTable table) {
        this.settled = settled;
        this.table = table;
    }

    /** The same decisions settled, other weights for the rest. */
    public GreedyModel with(WeightTable weights) {
        return new GreedyModel(settled, weights);
    }

    /** How many labels there are. */
    public int labels() {
        return table.labels();
    }

    /** How many features have weights. */
    public int size() {
        return table.size();
    }

    /** The label that goes with an indicator by itself, -1 where the weights must decide. */
    public int settled(int hash) {
        return settled.label(hash);
    }

    /** How many decisions are settled. */
    public int settledSize() {
        return settled.size();
    }

    /**
     * The label with the highest score, the lowest of equals.
     *
     * @param scores room for one score a label, overwritten
     */
    public int best(Evidence evidence, int[] scores) {
        Arrays.fill(scores, 0);
        table.add(evidence, scores);
        int best = 0;
        for (int l = 1; l < scores.length; l++) if (scores[l] > scores[best]) best = l;
        return best;
    }

    /** Writes the model; the stream stays open. */
    public void write(OutputStream stream) throws IOException {
        ModelFile.write(stream, KIND, VERSION, out -> {
            settled.write(out);
            table.write(out);
        });
    }

    /**
     * Reads a model; the stream stays open.
     *
     * @throws IOException with a message that says what is wrong with the file
     */
    public static GreedyModel read(InputStream stream) throws IOException {
        return ModelFile.read(stream, KIND, VERSION, in -> new GreedyModel(Settled.read(in), WeightTable.read(in)));
    }
}
