package org.hearsay.learn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The models know indicators by their hashes. */
class EvidenceTest {
    private final Evidence evidence = new Evidence();

    @Test
    void valuesThatAreLeftOutAreZero() {
        evidence.add(7);
        evidence.add(7, 31);
        evidence.add(7, 31, -4);
        assertThat(evidence.toArray())
                .containsExactly(Evidence.hash(7, 0, 0, 0), Evidence.hash(7, 31, 0, 0), Evidence.hash(7, 31, -4, 0));
    }

    @Test
    void whatIsBegunAndEndedIsTheSameAsAtOnce() {
        evidence.add(42, 1, 2, 3);
        evidence.addHash(Evidence.ended(Evidence.begun(42, 1, 2), 3));
        assertThat(evidence.get(1)).isEqualTo(evidence.get(0));
    }

    @Test
    void theHashIsTheOneOfTheModelsThatComeWithTheLibrary() {
        assertThat(Evidence.hash(101, "said".hashCode(), 2, 0)).isEqualTo(1_603_474_187);
        assertThat(Evidence.hash(100_000, 5, 6, 7)).isEqualTo(1_970_787_049);
    }

    @Test
    void thereIsRoomForAsManyAsAreAdded() {
        for (int i = 0; i < 1_000; i++) evidence.add(3, i);
        assertThat(evidence.size()).isEqualTo(1_000);
        assertThat(evidence.get(999)).isEqualTo(Evidence.hash(3, 999, 0, 0));
        assertThat(evidence.room()).hasSizeGreaterThanOrEqualTo(1_000);
    }
}
