package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StretchEvidenceTest {
    private static final long SEED = 2711;

    @Test
    void oddsGoInStepsOfTwoThirdsOfAUnitOfTheirLogit() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < 100_000; i++) {
            double odds = 1 / (1 + Math.exp(20 * (random.nextDouble() - 0.5)));
            assertThat(StretchEvidence.steps(odds)).as("of %s", odds).isEqualTo(byFormula(odds));
        }
    }

    @Test
    void stepsEndAtOneInAThousand() {
        assertThat(StretchEvidence.steps(0)).isEqualTo(-10);
        assertThat(StretchEvidence.steps(0.0005)).isEqualTo(-10);
        assertThat(StretchEvidence.steps(0.5)).isZero();
        assertThat(StretchEvidence.steps(0.9999)).isEqualTo(10);
        assertThat(StretchEvidence.steps(Double.POSITIVE_INFINITY)).isEqualTo(10);
    }

    private static int byFormula(double odds) {
        double p = Math.min(0.999, Math.max(0.001, odds));
        return (int) StrictMath.round(1.5 * StrictMath.log(p / (1 - p)));
    }
}
