package org.hearsay.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTrainerTest {
    @Test
    void evidenceLeftOutAtRandomTeachesTheSameChoice() {
        ChoiceModel model = trained(0.5).train(25, 1);
        assertThat(model.score(evidence(1))).isGreaterThan(model.score(evidence(2)));
    }

    @Test
    void theSameSeedGivesTheSameModel() throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        trained(0.5).train(25, 7).write(one);
        trained(0.5).train(25, 7).write(other);
        assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
    }

    @Test
    void nothingIsLeftOutUnlessAskedFor() throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        trained(0).train(5, 7).write(one);
        ChoiceTrainer plain = new ChoiceTrainer(10);
        plain.add(List.of(evidence(1).toArray(), evidence(2).toArray()), 0);
        plain.add(List.of(evidence(2).toArray(), evidence(1).toArray()), 1);
        plain.train(5, 7).write(other);
        assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
    }

    private static ChoiceTrainer trained(double drop) {
        ChoiceTrainer trainer = new ChoiceTrainer(10, drop);
        trainer.add(List.of(evidence(1).toArray(), evidence(2).toArray()), 0);
        trainer.add(List.of(evidence(2).toArray(), evidence(1).toArray()), 1);
        return trainer;
    }

    private static Evidence evidence(int which) {
        Evidence evidence = new Evidence();
        for (int template = 0; template < 8; template++) evidence.add(template, which);
        return evidence;
    }
}
