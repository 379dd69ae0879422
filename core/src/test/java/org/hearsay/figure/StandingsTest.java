package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.figure.FigureTexts.read;

import java.util.List;
import org.hearsay.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry denied that 40 soldiers had been captured.|40|DENIED",
                "The army denies losing 14 tanks.|14|DENIED",
                "Unconfirmed reports said 12 civilians were killed.|12|UNCONFIRMED",
                "The claim that 12 civilians were killed could not be independently verified.|12|UNCONFIRMED",
                "Doctors raised the number of people killed from 13 to 18.|13|SUPERSEDED",
                "The ministry revised the number of soldiers killed down from 500 to 471.|500|SUPERSEDED",
                "An earlier toll of 13 people killed was too low.|13|SUPERSEDED",
            })
    void statusIsWhatTheWordsSay(String text, String number, Figure.Status status) {
        assertThat(read(text)).anySatisfy(f -> {
            assertThat(f.phrase().text()).isEqualTo(number);
            assertThat(f.standing().status()).isEqualTo(status);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry denied the charge but said 40 soldiers were captured.",
                "The ministry confirmed that 12 civilians were killed.",
                "The army denied claims that it had fired first; 12 civilians were killed.",
            })
    void whatIsNotDeniedStands(String text) {
        List<Figure> figures = read(text);
        assertThat(figures).isNotEmpty().extracting(f -> f.standing().status()).containsOnlyNulls();
    }

    @Test
    void numbersThatAddUpToATotalAreItsParts() {
        List<Figure> figures =
                read("Shelling killed 22 civilians on Friday. Five civilians were killed in Tolm. Seventeen people were"
                        + " killed in Orvane.");
        assertThat(figures).extracting(f -> f.ties().partOf()).containsExactly(null, "f1", "f1");
    }

    @Test
    void theSecondOfTwoPartsIsOneToo() {
        List<Figure> figures = read("Kestria lost 1,150 men, 730 of them in Tolm and 420 in the hills around Halm.");
        assertThat(figures).extracting(f -> f.ties().partOf()).containsExactly(null, "f1", "f1");
    }

    @Test
    void someOfTheWoundedAreNoPartOfTheMissing() {
        List<Figure> figures = read("Two people are missing in Tolm. Doctors said 29 of the wounded had gone home.");
        assertThat(figures).hasSize(2).extracting(f -> f.ties().partOf()).containsOnlyNulls();
    }

    @Test
    void thoseCitedAreNotCounted() {
        assertThat(read("Up to 2,000 troops were deployed to Halm, the paper wrote, citing two officers."))
                .extracting(f -> f.phrase().text())
                .containsExactly("Up to 2,000");
    }

    @Test
    void numbersThatDoNotAddUpStandAlone() {
        List<Figure> figures =
                read("Shelling killed 22 civilians on Friday. Five civilians were killed in Tolm. Sixteen people were"
                        + " killed in Orvane.");
        assertThat(figures).extracting(f -> f.ties().partOf()).containsOnlyNulls();
    }
}
