package org.hearsay.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BestSegmentsTest {
    @Test
    void ofTwoThatOverlapTheMoreWorthyIsPicked() {
        List<Segment> segments = List.of(new Segment(0, 0, 4, 1), new Segment(0, 3, 6, 1));
        assertThat(BestSegments.of(8, segments, new double[] {1, 2})).containsExactly(1);
    }

    @Test
    void twoSmallOnesBeatALargeOneBetweenThem() {
        List<Segment> segments = List.of(new Segment(0, 0, 2, 1), new Segment(1, 1, 5, 1), new Segment(0, 4, 6, 1));
        assertThat(BestSegments.of(6, segments, new double[] {1, 1.5, 1})).containsExactly(0, 2);
    }

    @Test
    void whatIsWorthNothingIsLeft() {
        assertThat(BestSegments.of(3, List.of(new Segment(0, 0, 1, 1)), new double[] {0}))
                .isEmpty();
        assertThat(BestSegments.of(0, List.of(), new double[0])).isEmpty();
    }

    @Test
    void noOtherChoiceIsWorthMore() {
        Random random = new Random(20240806);
        for (int round = 0; round < 200; round++) {
            List<Segment> segments = segments(random, 10, 9);
            double[] worth = random.doubles(segments.size(), -0.3, 1).toArray();
            double found = 0;
            for (int i : BestSegments.of(10, segments, worth)) found += worth[i];
            assertThat(found).isCloseTo(bestOfAll(segments, worth), org.assertj.core.api.Assertions.within(1e-12));
        }
    }

    private static List<Segment> segments(Random random, int size, int count) {
        List<Segment> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int begin = random.nextInt(size);
            out.add(new Segment(0, begin, begin + 1 + random.nextInt(size - begin), 1));
        }
        out.sort(Comparator.comparingInt(Segment::begin));
        return out;
    }

    private static double bestOfAll(List<Segment> segments, double[] worth) {
        double best = 0;
        for (int set = 0; set < 1 << worth.length; set++) {
            double sum = 0;
            for (int i = 0; i < worth.length && sum > -9; i++) {
                if ((set >> i & 1) == 0) continue;
                sum += worth[i];
                for (int j = 0; j < i; j++)
                    if ((set >> j & 1) != 0 && segments.get(i).overlaps(segments.get(j))) sum = -10;
            }
            best = Math.max(best, sum);
        }
        return best;
    }
}
