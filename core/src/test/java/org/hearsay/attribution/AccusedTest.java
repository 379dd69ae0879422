package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.attribution.AttributionTexts.sources;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccusedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Payton Orlo, 18, is accused of killing ten people in a market in Tolm.",
                "Brandt has been accused of holding three women captive in his house.",
                "She has also been charged with murder.",
                "The general was suspected of ordering the attack.",
                "Police in Tolm met a man accused of shooting two clerks.",
            })
    void whoIsAccusedIsNotWhoSaysSo(String text) {
        assertThat(sources(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Kestrian government accused the rebels of firing at the convoy.|The Kestrian government",
                "Varenia has accused Kestria of a war crime over the killings.|Varenia",
                "Prosecutors charged six officers with crimes including murder.|Prosecutors",
            })
    void whoAccusesIs(String text, String who) {
        assertThat(sources(text)).containsExactly(who);
    }
}
