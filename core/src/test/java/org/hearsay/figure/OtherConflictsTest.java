package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.figure.FigureTexts.eventClass;
import static org.hearsay.figure.FigureTexts.read;

import org.hearsay.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Constructions of reports from many regions: monitors, aid agencies, armies, hospitals, headlines. */
class OtherConflictsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three people, including a pregnant woman and a 4-year-old boy, died of their wounds.|Three|killed",
                "In the village 21 farmers, among them three elders, were executed.|21|killed",
                "Some 600 of the 1,500 inmates were recaptured on Friday.|Some 600|captured",
                "Bus attack leaves 11 dead, 20 hurt in Tolm|20|injured",
                "The centre counted 94 raids this year that left 303 victims.|303|casualties",
                "The toll since 7 October 2023 to 53,573 dead has shaken the town.|53,573|killed",
            })
    void whatHappenedToThemIsRead(String text, String number, String event) {
        assertThat(read(text))
                .filteredOn(f -> f.phrase().text().equals(number))
                .singleElement()
                .satisfies(f -> assertThat(eventClass(f)).isEqualTo(event));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At least 132 people were killed in Tolm between 1 and 15 June.",
                "The strike killed at least 132 people from one family.",
                "The strikes killed at least 132 people; none of those killed was a leader.",
                "The strike killed at least 132 people and the army seized 14 of the 17 townships.",
            })
    void onlyTheDeadAreCounted(String text) {
        assertThat(read(text)).extracting(f -> f.phrase().text()).containsExactly(first(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The premier said 1,260 soldiers had been killed, not the 8,000 that some media reported.",
                "The premier said 1,260 soldiers had been killed, not 8,000 as the rebels claimed.",
            })
    void whatIsNotSoAsOthersClaimIsDenied(String text) {
        assertThat(read(text)).extracting(f -> f.standing().status()).containsExactly(null, Figure.Status.DENIED);
    }

    @Test
    void whoSpeaksBehindADashIsNotCounted() {
        assertThat(read("Death toll in Tolm hotel siege climbs to 21 - police"))
                .singleElement()
                .satisfies(f -> assertThat(f.unit().phrase()).isNull());
    }

    private static String first(String text) {
        return text.startsWith("At") ? "At least 132" : "at least 132";
    }
}
