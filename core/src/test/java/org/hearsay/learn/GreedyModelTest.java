package org.hearsay.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GreedyModelTest {
    private static final int LABELS = 5;

    @Test
    void learnsWhatEvidenceTells() {
        GreedyModel model = trained(1);
        int[] scores = new int[LABELS];
        for (int label = 0; label < LABELS; label++)
            assertThat(model.best(evidence(label, 7), scores)).isEqualTo(label);
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        assertThat(bytes(trained(3))).isEqualTo(bytes(trained(3)));
        assertThat(bytes(trained(3))).isNotEqualTo(bytes(trained(4)));
    }

    @Test
    void aWrittenModelReadsBackAsItWas() throws IOException {
        GreedyModel model = trained(5);
        GreedyModel read = read(bytes(model));
        assertThat(read.size()).isEqualTo(model.size());
        assertThat(bytes(read)).isEqualTo(bytes(model));
    }

    @Test
    void unknownFeaturesWeighNothing() {
        GreedyModel model = trained(6);
        int[] scores = new int[LABELS];
        Evidence unknown = new Evidence();
        unknown.add(999, 1, 2, 3);
        model.best(unknown, scores);
        assertThat(scores).containsOnly(0);
    }

    @Test
    void aFileCutShortIsRefusedWithAReason() throws IOException {
        byte[] bytes = bytes(trained(7));
        for (int length : new int[] {0, 3, 10, 20, bytes.length / 2, bytes.length - 1})
            assertThatThrownBy(() -> read(Arrays.copyOf(bytes, length)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("cut short");
    }

    @Test
    void everyDamagedByteIsNoticed() throws IOException {
        byte[] bytes = bytes(trained(8));
        Random random = new Random(20240806);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = bytes.clone();
            damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> read(damaged)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void anotherVersionIsNamed() throws IOException {
        byte[] bytes = bytes(trained(9));
        bytes[11] = 9;
        assertThatThrownBy(() -> read(bytes)).hasMessage("a model of version 9, this program reads 2");
    }

    private static GreedyModel trained(long seed) {
        Random random = new Random(seed);
        PerceptronTrainer trainer = new PerceptronTrainer(LABELS);
        for (int i = 0; i < 500; i++) {
            int label = random.nextInt(LABELS);
            Evidence evidence = evidence(label, random.nextInt(20));
            trainer.learn(evidence, trainer.best(evidence), label);
        }
        return new GreedyModel(new SettledCounts(LABELS).settled(1, 1), trainer.table(5));
    }

    private static Evidence evidence(int label, int noise) {
        Evidence evidence = new Evidence();
        evidence.add(1, label);
        evidence.add(2, noise);
        return evidence;
    }

    private static byte[] bytes(GreedyModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    private static GreedyModel read(byte[] bytes) throws IOException {
        return GreedyModel.read(new ByteArrayInputStream(bytes));
    }
}
