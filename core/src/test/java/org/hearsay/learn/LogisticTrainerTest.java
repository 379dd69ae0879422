package org.hearsay.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticTrainerTest {
    private static final LogisticTrainer.Settings SETTINGS = new LogisticTrainer.Settings(12, 8, 0.1, 0.9, 0.5, 2);

    @Test
    void answersAsItWasTaught() {
        ChoiceModel model = taught(2000).train(1);
        assertThat(model.score(evidence(1, 4))).isPositive();
        assertThat(model.score(evidence(0, 4))).isNegative();
    }

    @Test
    void itsScoresAreOdds() {
        ChoiceModel model = taught(4000).train(1);
        double yes = 1 / (1 + Math.exp(-model.score(evidence(1, 2))));
        assertThat(yes).isBetween(0.7, 0.99);
    }

    @Test
    void rareEvidenceIsNotUsed() {
        LogisticTrainer trainer = taught(500);
        Evidence once = new Evidence();
        once.add(9, 99);
        trainer.add(once, true);
        assertThat(trainer.train(1).score(once)).isZero();
    }

    @Test
    void theSameQuestionsAndSeedGiveTheSameBytes() throws IOException {
        assertThat(bytes(taught(300).train(5))).isEqualTo(bytes(taught(300).train(5)));
    }

    private static byte[] bytes(ChoiceModel model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    /** Questions whose answer is yes nine times in ten where the first value is 1, one time in ten else. */
    private static LogisticTrainer taught(int questions) {
        LogisticTrainer trainer = new LogisticTrainer(SETTINGS);
        Random random = new Random(20240806);
        for (int i = 0; i < questions; i++) {
            int value = random.nextInt(2);
            trainer.add(evidence(value, random.nextInt(6)), random.nextInt(10) == 0 ? value == 0 : value == 1);
        }
        return trainer;
    }

    private static Evidence evidence(int value, int noise) {
        Evidence evidence = new Evidence();
        evidence.add(1, value);
        evidence.add(2, noise);
        evidence.add(3, value, noise);
        return evidence;
    }
}
