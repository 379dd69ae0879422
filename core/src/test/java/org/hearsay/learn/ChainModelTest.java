package org.hearsay.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainModelTest {
    private static final ChainTrainer.Settings SETTINGS =
            new ChainTrainer.Settings(6, 0.1, 0.93, 1e-5, 0.2, 1, 20240806);

    @Test
    void theSameSequencesGiveTheSameBytes() throws IOException {
        assertThat(bytes(trained(5))).isEqualTo(bytes(trained(5)));
    }

    @Test
    void aWrittenModelReadsBackAsItWas() throws IOException {
        byte[] bytes = bytes(trained(6));
        assertThat(bytes(ChainFile.read(new ByteArrayInputStream(bytes), "a.model")))
                .isEqualTo(bytes);
    }

    @Test
    void brokenFilesAreRefusedByName() throws IOException {
        byte[] bytes = bytes(trained(7));
        for (int length : new int[] {0, 5, 16, bytes.length / 2, bytes.length - 20})
            assertThatThrownBy(() -> ChainFile.read(new ByteArrayInputStream(Arrays.copyOf(bytes, length)), "a.model"))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("a.model");
        byte[] other = bytes.clone();
        other[7] = 9;
        assertThatThrownBy(() -> ChainFile.read(new ByteArrayInputStream(other), "a.model"))
                .hasMessageContaining("version 9");
    }

    @Test
    void probabilitiesAreThoseOfAllLabellingsCounted() {
        Chain chain = Chain.ofRoles(2, 1);
        Random random = new Random(11);
        int length = 4;
        float[] scores = new float[length * chain.labels];
        float[] steps = new float[chain.steps()];
        for (int i = 0; i < scores.length; i++) scores[i] = (float) random.nextGaussian();
        for (int i = 0; i < steps.length; i++) steps[i] = (float) random.nextGaussian();
        TrainingSequence sequence =
                new TrainingSequence(new int[0], new int[length], new byte[length], new byte[length]);
        float[] marginal = new ForwardBackward(chain, sequence, scores, steps).marginal;
        double[] counted = counted(chain, scores, steps, length);
        for (int i = 0; i < marginal.length; i++)
            assertThat((double) marginal[i]).isCloseTo(counted[i], org.assertj.core.data.Offset.offset(1e-5));
    }

    /** The probability of each label at each place, by adding up every labelling there is. */
    private static double[] counted(Chain chain, float[] scores, float[] steps, int length) {
        double[] found = new double[length * chain.labels];
        double total = 0;
        int all = (int) Math.round(StrictMath.pow(chain.labels, length));
        for (int code = 0; code < all; code++) {
            int[] labels = new int[length];
            for (int p = 0, rest = code; p < length; p++, rest /= chain.labels) labels[p] = rest % chain.labels;
            double weight = weight(chain, scores, steps, labels);
            total += weight;
            for (int p = 0; p < length; p++) found[p * chain.labels + labels[p]] += weight;
        }
        for (int i = 0; i < found.length; i++) found[i] /= total;
        return found;
    }

    private static double weight(Chain chain, float[] scores, float[] steps, int[] labels) {
        if (!chain.first[labels[0]]) return 0;
        double sum = scores[labels[0]];
        for (int p = 1; p < labels.length; p++) {
            if (!chain.allowed[labels[p - 1] * chain.labels + labels[p]]) return 0;
            sum += scores[p * chain.labels + labels[p]] + steps[chain.step(0, labels[p - 1], labels[p])];
        }
        return StrictMath.exp(sum);
    }

    private static ChainModel trained(long seed) {
        ChainTrainer trainer = ChainTrainer.ofRoles(2, 2, SETTINGS);
        Random random = new Random(seed);
        for (int i = 0; i < 80; i++) {
            int[] labels = labels(random, 30);
            trainer.add(features(labels, random), labels);
        }
        return trainer.train().model();
    }

    /** Runs of two roles with gaps between them. */
    private static int[] labels(Random random, int length) {
        int[] labels = new int[length];
        int w = random.nextInt(3);
        while (w < length) {
            int begin = 1 + 2 * random.nextInt(2);
            int end = Math.min(length, w + 1 + random.nextInt(4));
            for (int i = w; i < end; i++) labels[i] = i == w ? begin : begin + 1;
            w = end + 1 + random.nextInt(4);
        }
        return labels;
    }

    private static Features features(int[] labels, Random random) {
        Features features = new Features();
        for (int label : labels) {
            features.next(random.nextInt(2));
            features.add(1, random.nextInt(20) == 0 ? random.nextInt(5) : label);
            features.add(2, random.nextInt(50));
        }
        return features;
    }

    private static byte[] bytes(ChainModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ChainFile.write(model, out);
        return out.toByteArray();
    }
}
