package org.hearsay.bench.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReprintTest {
    private static final String TEXT = IntStream.range(0, 10)
            .mapToObj(i -> "Paragraph " + i + " said that two people left the mill after the bridge of Selnik was hit.")
            .collect(Collectors.joining("\n\n"));

    @ParameterizedTest
    @EnumSource(Reprint.class)
    void aReprintIsAnotherTextAndTheSameForTheSameSeed(Reprint how) {
        String copy = how.of(TEXT, new Random(7));
        assertThat(copy)
                .isNotEqualTo(TEXT)
                .isEqualTo(how.of(TEXT, new Random(7)))
                .contains("Selnik");
    }

    @Test
    void aCutKeepsTheBeginning() {
        assertThat(TEXT).startsWith(Reprint.CUT.of(TEXT, new Random(7)));
    }

    @Test
    void editedWordsKeepTheParagraphs() {
        assertThat(Reprint.WORDS.of(TEXT, new Random(7)).split("\n\n")).hasSize(10);
    }

    @Test
    void aTextOfOneParagraphCanBeReprinted() {
        for (Reprint how : Reprint.values())
            assertThat(how.of("Nine died.", new Random(7))).isNotBlank();
    }
}
