package org.hearsay.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedWeightsTest {
    private static final long SEED = 20240806;
    private static final int LABELS = 7;
    private static final int FEATURES = 5000;

    @Test
    void everyFeatureWeighsWhatWasPutLessTheFirstLabel() {
        long[] hashes = hashes();
        short[][] rows = rows();
        PackedWeights weights = packed(hashes, rows);
        int other = 0;
        for (int f = 0; f < FEATURES; f++)
            for (int l = 0; l < LABELS; l++) if (weights.weight(hashes[f], l) != rows[f][l] - rows[f][0]) other++;
        assertThat(other).isLessThan(FEATURES * LABELS / 1000);
        assertThat(weights.size()).isGreaterThan(FEATURES - FEATURES / 1000);
    }

    @Test
    void thePositionsSumIsThatOfItsFeatures() {
        long[] hashes = hashes();
        PackedWeights weights = packed(hashes, rows());
        Random random = new Random(SEED + 1);
        for (int round = 0; round < 20; round++) {
            Features features = new Features();
            features.next(0);
            int[] expected = new int[LABELS];
            for (int i = 0; i < 240; i++) {
                long hash = i % 3 == 0 ? FeatureHash.of(3, random.nextLong()) : hashes[random.nextInt(FEATURES)];
                features.add(hash);
                for (int l = 0; l < LABELS; l++) expected[l] += weights.weight(hash, l);
            }
            int[] sums = new int[LABELS];
            features.weigh(0, weights, sums);
            assertThat(sums).isEqualTo(expected);
        }
    }

    @Test
    void aTableReadsBackAsItWasWritten() {
        PackedWeights weights = packed(hashes(), rows());
        ByteBuffer out = ByteBuffer.allocate(weights.bytes());
        weights.write(out);
        assertThat(out.remaining()).isZero();
        PackedWeights read = PackedWeights.read(out.flip());
        assertThat(read.size()).isEqualTo(weights.size());
        for (long hash : hashes())
            for (int l = 0; l < LABELS; l++) assertThat(read.weight(hash, l)).isEqualTo(weights.weight(hash, l));
    }

    @Test
    void weightsBeyondTheLargestAreCutOff() {
        PackedWeights weights = new PackedWeights(1);
        weights.put(42, new short[] {0, 30000, -30000}, 0, 3);
        assertThat(weights.weight(42, 1)).isEqualTo(PackedWeights.LARGEST * PackedWeights.STEP);
        assertThat(weights.weight(42, 2)).isEqualTo(-PackedWeights.LARGEST * PackedWeights.STEP);
    }

    @Test
    void moreLabelsThanALongHoldsAreRefused() {
        assertThatThrownBy(() -> new PackedWeights(1).put(1, new short[8], 0, 8))
                .hasMessageContaining("8 labels");
    }

    private static PackedWeights packed(long[] hashes, short[][] rows) {
        PackedWeights weights = new PackedWeights(hashes.length);
        for (int f = 0; f < hashes.length; f++) weights.put(hashes[f], rows[f], 0, LABELS);
        return weights;
    }

    private static long[] hashes() {
        long[] hashes = new long[FEATURES];
        for (int f = 0; f < FEATURES; f++) hashes[f] = FeatureHash.of(1, f);
        return hashes;
    }

    private static short[][] rows() {
        Random random = new Random(SEED);
        short[][] rows = new short[FEATURES][LABELS];
        for (short[] row : rows)
            for (int l = 0; l < LABELS; l++) row[l] = (short) ((random.nextInt(101) - 50) * PackedWeights.STEP);
        return rows;
    }
}
