package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.figure.FigureTexts.read;

import org.hearsay.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that a toll is said to have reached, whatever is told of in between. */
class TollsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The death toll from a drone strike on a displacement camp near Tolm rose to 43 on Sunday.|43|killed",
                "Death toll in Tolm strike rises to 43 as rescuers dig through rubble|43|killed",
                "The official death toll from the shelling reached 17 late Thursday.|17|killed",
                "The death toll after the raid on the prison was 26.|26|killed",
                "Deaths in the shelling of the refugee camp passed 200.|200|killed",
                "The number of wounded in the missile strike on Tolm climbed to 80.|80|injured",
                "The number of people missing after the landing stood at 11.|11|missing",
            })
    void theNumberIsOfTheToll(String text, String number, String event) {
        assertThat(read(text)).singleElement().satisfies(f -> {
            assertThat(f.phrase().text()).isEqualTo(number);
            assertThat(FigureTexts.eventClass(f)).isEqualTo(event);
        });
    }

    @Test
    void whatItRoseFromIsSuperseded() {
        assertThat(
                        read(
                                "The death toll from a strike on a camp rose to 43, an official said, up from 31 a day earlier."))
                .extracting(f -> f.phrase().text(), f -> f.standing().status())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("43", null),
                        org.assertj.core.groups.Tuple.tuple("31", Figure.Status.SUPERSEDED));
    }

    @Test
    void aTollThatSomebodyRaisesHasTwoNumbers() {
        assertThat(
                        read(
                                "The ministry raised the death toll of Wednesday's shelling of the market in Selnik from 12 to 17."))
                .extracting(
                        f -> f.phrase().text(),
                        FigureTexts::eventClass,
                        f -> f.standing().status())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("12", "killed", Figure.Status.SUPERSEDED),
                        org.assertj.core.groups.Tuple.tuple("17", "killed", null));
    }

    @Test
    void someOfTheDeadAreOfTheNumberThatStands() {
        assertThat(read("The death toll rose to 43, up from 31 a day earlier. Seventeen children were among the dead."))
                .last()
                .satisfies(f -> assertThat(f.ties().partOf()).isEqualTo("f1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The death toll rose and the price of bread climbed to 43 crowns.",
                "The death toll is rising 12 days after the strike.",
                "After the deaths the temperature reached 40 degrees.",
            })
    void whatHasAUnitOfItsOwnIsNoToll(String text) {
        assertThat(read(text)).isEmpty();
    }
}
