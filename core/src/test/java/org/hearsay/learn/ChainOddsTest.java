package org.hearsay.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainOddsTest {
    private static final int ROLES = 2;
    private static final TrainedChain TRAINED = trained(20240806);
    private static final ChainModel MODEL = TRAINED.model();

    @Test
    void oddsOfAllLabelsAtAPositionSumToOne() {
        ChainOdds odds = MODEL.odds(features(new Random(1), labels(new Random(2), 40)));
        for (int p = 0; p < odds.size(); p++) {
            double outside = 1;
            for (int role = 0; role < ROLES; role++) outside -= odds.begins(role, p) + odds.goesOn(role, p);
            assertThat(outside).isBetween(-1e-6, 1.0);
        }
    }

    @Test
    void stretchesThatBeginAtAPositionSumToTheOddsOfABeginning() {
        ChainOdds odds = MODEL.odds(features(new Random(3), labels(new Random(4), 30)));
        List<Segment> all = odds.segments(1e-7);
        for (int role = 0; role < ROLES; role++) {
            for (int p = 0; p < odds.size(); p++) {
                double sum = 0;
                for (Segment s : all) if (s.role() == role && s.begin() == p) sum += s.odds();
                assertThat(sum).isCloseTo(odds.begins(role, p), within(1e-4));
            }
        }
    }

    @Test
    void oddsAreThoseOfAllWaysThroughAShortChain() {
        int[] gold = {0, 1, 2, 0};
        Features features = features(new Random(5), gold);
        double[] sums = new double[4 * 5];
        double total = everyWay(features, new int[4], 0, 1, sums);
        ChainOdds odds = MODEL.odds(features);
        for (int p = 0; p < 4; p++)
            for (int role = 0; role < ROLES; role++) {
                assertThat(odds.begins(role, p)).isCloseTo(sums[p * 5 + 1 + 2 * role] / total, within(1e-6));
                assertThat(odds.goesOn(role, p)).isCloseTo(sums[p * 5 + 2 + 2 * role] / total, within(1e-6));
            }
    }

    @Test
    void whatWasTaughtIsLikely() {
        int[] gold = labels(new Random(8), 60);
        List<Segment> likely = MODEL.odds(features(new Random(9), gold)).segments(0.5);
        assertThat(likely).isNotEmpty();
        long right = likely.stream()
                .filter(s -> gold[s.begin()] == 1 + 2 * s.role()
                        && (s.end() == gold.length || gold[s.end()] % 2 == 1 || gold[s.end()] == 0))
                .count();
        assertThat((double) right / likely.size()).isGreaterThan(0.8);
    }

    @Test
    void anEmptySequenceHasNone() {
        assertThat(MODEL.odds(new Features()).segments(0.01)).isEmpty();
    }

    @Test
    void aMeanOfOneModelIsThatModel() {
        Features features = features(new Random(11), labels(new Random(12), 50));
        assertThat(TrainedChain.mean(List.of(TRAINED)).model().odds(features).segments(0.01))
                .isEqualTo(MODEL.odds(features).segments(0.01));
    }

    @Test
    void aMeanLiesBetweenItsModels() {
        TrainedChain apart = trained(7);
        ChainModel other = apart.model();
        ChainModel mean = TrainedChain.mean(List.of(TRAINED, apart)).model();
        int[] a = new int[5];
        int[] b = new int[5];
        int[] m = new int[5];
        Features features = features(new Random(13), labels(new Random(14), 20));
        for (int p = 0; p < 20; p++) {
            MODEL.score(features, p, a);
            other.score(features, p, b);
            mean.score(features, p, m);
            for (int l = 0; l < 5; l++) assertThat((double) m[l]).isCloseTo((a[l] + b[l]) / 2.0, within(200.0));
        }
    }

    /** Adds up the weights of all ways; returns their total. */
    private static double everyWay(Features features, int[] labels, int at, double weight, double[] sums) {
        if (at == labels.length) {
            for (int p = 0; p < labels.length; p++) sums[p * 5 + labels[p]] += weight;
            return weight;
        }
        double total = 0;
        int[] scores = new int[5];
        MODEL.score(features, at, scores);
        for (int l = 0; l < 5; l++) {
            boolean goesOn = l > 0 && l % 2 == 0;
            if (goesOn && (at == 0 || labels[at - 1] != l && labels[at - 1] != l - 1)) continue;
            double step = at == 0 ? 0 : MODEL.steps[MODEL.chain.step(features.edge(at), labels[at - 1], l)];
            labels[at] = l;
            total += everyWay(features, labels, at + 1, weight * Math.exp((scores[l] + step) / 1024), sums);
        }
        return total;
    }

    private static TrainedChain trained(long seed) {
        ChainTrainer trainer =
                ChainTrainer.ofRoles(ROLES, 2, new ChainTrainer.Settings(6, 0.1, 0.93, 1e-5, 0.2, 1, seed));
        Random random = new Random(seed);
        for (int i = 0; i < 80; i++) {
            int[] gold = labels(random, 25);
            trainer.add(features(random, gold), gold);
        }
        return trainer.train();
    }

    /** Stretches of one to four positions with gaps between them. */
    private static int[] labels(Random random, int length) {
        int[] labels = new int[length];
        for (int p = random.nextInt(3); p < length; p += 1 + random.nextInt(3)) {
            int role = random.nextInt(ROLES);
            labels[p] = 1 + 2 * role;
            int end = Math.min(length, p + 1 + random.nextInt(4));
            while (p + 1 < end) labels[++p] = 2 + 2 * role;
        }
        return labels;
    }

    /** A hint at each label that is wrong one time in ten. */
    private static Features features(Random random, int[] labels) {
        Features features = new Features();
        for (int p = 0; p < labels.length; p++) {
            features.next(p % 2);
            features.add(1, random.nextInt(10) == 0 ? random.nextInt(5) : labels[p]);
            features.add(2, p > 0 ? labels[p - 1] : 9);
        }
        return features;
    }
}
