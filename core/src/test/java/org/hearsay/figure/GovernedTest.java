package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.figure.FigureTexts.eventClass;
import static org.hearsay.figure.FigureTexts.read;

import java.util.List;
import org.hearsay.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What grammar says was done to a number though other words stand between. */
class GovernedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Varenia secured the release of 144 soldiers.|other|144",
                "The evacuation of 3,200 villagers from Tolm went on.|displaced|3,200",
                "Among those still missing were 14 villagers.|missing|14",
                "Also killed were six students.|killed|six",
                "More than 900 soldiers had been sent to a prison in Orvane.|captured|More than 900",
                "The 40 soldiers in the tunnels below the plant have surrendered.|captured|40",
                "Almost 60 soldiers, most of them conscripts, have been killed.|killed|Almost 60",
                "Another 73 soldiers were apparently captured near Tolm.|captured|73",
                "Rockets struck two depots near Orvane.|damaged|two",
                "Two soldiers were killed in the assault and a third was suspected captured.|captured|a third",
            })
    void theEventIsTheOneThatGovernsTheNumber(String text, String event, String printed) {
        assertThat(read(text)).anySatisfy(f -> {
            assertThat(f.phrase().text()).isEqualTo(printed);
            assertThat(eventClass(f)).isEqualTo(event);
        });
    }

    @Test
    void aPartOfAWholeThatOpensTheSentenceHasItsEvent() {
        List<Figure> figures = read("Of the 144 freed, 95 are marines.");
        assertThat(figures).extracting(FigureTexts::eventClass).containsExactly("other", "other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shelling wounded 25 villagers, eight in critical condition.",
                "Some 814 people were displaced. Of these, 121 were wounded.",
            })
    void aBareNumberBehindThoseCountedIsAPartOfThem(String text) {
        assertThat(read(text)).extracting(f -> f.ties().partOf()).containsExactly(null, "f1");
    }

    @Test
    void thingsAreNotKilled() {
        List<Figure> figures =
                read("In the raid 23 rebels were killed and three buildings and 12 trucks with guns were destroyed.");
        assertThat(figures).extracting(FigureTexts::eventClass).containsExactly("killed", "destroyed", "destroyed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shelling killed a woman and two children in Tolm.|a|two",
                "A woman and two children were killed in Tolm.|A|two",
                "Rockets killed five soldiers and a civilian in Tolm.|five|a",
            })
    void onePersonBesideANumberIsCounted(String text, String first, String second) {
        List<Figure> figures = read(text);
        assertThat(figures).extracting(f -> f.phrase().text()).containsExactly(first, second);
        assertThat(figures).extracting(FigureTexts::eventClass).containsOnly("killed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reporters of 161, a local news outlet, were in Tolm when 12 soldiers were killed.",
                "The figures of 24, an online newspaper, and others were wrong; 12 soldiers were killed.",
            })
    void anOutletNamedByANumberIsNotCounted(String text) {
        assertThat(read(text)).extracting(f -> f.phrase().text()).containsExactly("12");
    }

    @Test
    void aNumberBehindAWordThatOpensTheSentenceIsNoName() {
        assertThat(read("Another 73 were injured."))
                .extracting(FigureTexts::eventClass)
                .containsExactly("injured");
    }
}
