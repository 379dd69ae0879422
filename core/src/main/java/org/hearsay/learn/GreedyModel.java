package org.hearsay.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A linear model of one decision at a time: the label with the highest score wins. Immutable. */
public final class GreedyModel {
    private static final int KIND = 0x47524459;
    private static final int VERSION = 1;

    private final WeightTable table;

    /** A model with these weights. */
    public GreedyModel(WeightTable table) {
        this.table = table;
    }

    /** How many labels there are. */
    public int labels() {
        return table.labels();
    }

    /** How many features have weights. */
    public int size() {
        return table.size();
    }

    /**
     * The label with the highest score, the lowest of equals.
     *
     * @param scores room for one score a label, overwritten
     */
    public int best(Evidence evidence, int[] scores) {
        java.util.Arrays.fill(scores, 0);
        for (int i = 0; i < evidence.size(); i++) table.add(evidence.get(i), scores);
        int best = 0;
        for (int l = 1; l < scores.length; l++) if (scores[l] > scores[best]) best = l;
        return best;
    }

    /** Writes the model; the stream stays open. */
    public void write(OutputStream stream) throws IOException {
        ModelFile.write(stream, KIND, VERSION, out -> TableFile.write(out, table));
    }

    /**
     * Reads a model; the stream stays open.
     *
     * @throws IOException with a message that says what is wrong with the file
     */
    public static GreedyModel read(InputStream stream) throws IOException {
        return ModelFile.read(stream, KIND, VERSION, in -> new GreedyModel(TableFile.read(in)));
    }
}
