package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Per the Tolm Health Ministry, 61 people were killed.;the Tolm Health Ministry | Per | 61 people were killed",
                "About 1,100 people died, per Relief Watch.;Relief Watch | per | About 1,100 people died",
            })
    void whoStandsBehindItSaysTheRest(String text, String told) {
        Labelled labelled = new Labelled(text);
        assertThat(labelled.told(new Per(labelled.layout, labelled.tags).with(List.of())))
                .containsExactly(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Twelve shells fell per hour, he said.", "It costs 12 crowns, per head, to enter."})
    void aRateIsNobody(String text) {
        Labelled labelled = new Labelled(text);
        assertThat(new Per(labelled.layout, labelled.tags).with(List.of())).isEmpty();
    }
}
