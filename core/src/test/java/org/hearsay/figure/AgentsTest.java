package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.figure.FigureTexts.eventClass;
import static org.hearsay.figure.FigureTexts.read;

import java.util.Objects;
import org.hearsay.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who do something, lists, kinds of things, and numbers that say which one rather than how many. */
class AgentsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Seven strikes in the past two weeks have killed at least 31 people in Tolm.|at least 31",
                "The mayor was shot dead by at least three gunmen, and two clerks were wounded.|two",
                "Two officers are suspected of killing nine prisoners.|nine",
                "Three officers detained 14 protesters in Tolm.|14",
                "Hundreds of people gathered in Tolm for a vigil to remember the 40 dead.|40",
                "The Front's 19 raiders killed almost 3,000 people.|almost 3,000",
                "Hundreds of farmers from Tolm protested on Monday after shells killed four children.|four",
                "Five members of the Front have been charged with the killing of two judges.|two",
                "One man killed seven people and wounded the mayor.|seven",
                "The death toll may be higher than five villagers as the town wrote about more.|five",
            })
    void whoDoesSomethingIsNotAmongThoseToWhomItIsDone(String text, String harmed) {
        assertThat(read(text))
                .filteredOn(
                        f -> !eventClass(f).equals("deployed") && !eventClass(f).equals("other"))
                .extracting(f -> f.phrase().text())
                .containsExactly(harmed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nine soldiers killed, 12 wounded in Tolm.|killed|injured",
                "The 49 villagers who lost their lives were named and two are missing.|killed|missing",
                "Four people reported killed and 20 injured in Selnik on Monday.|killed|injured",
                "Three men arrested this week were released and two were jailed.|captured|captured",
            })
    void whatIsDoneToThemIsStillRead(String text, String first, String second) {
        assertThat(read(text)).extracting(FigureTexts::eventClass).contains(second);
        assertThat(read(text).get(0)).satisfies(f -> assertThat(eventClass(f)).isIn(first, "other"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An Oct. 31 attack killed nobody whom the town knew.",
                "The March 14 attack on Tolm killed a friend of the mayor.",
                "The group's No. 2 leader was killed by a strike in August.",
                "The area was declared closed under section 119.3 of the code after it was captured.",
                "Police killed at a rate of 6.66 in Kestria.",
                "A 737-800 was shot down near Tolm.",
                "He was wounded and in 1949 was elected mayor.",
                "The army saw no signs Orvane was killed.",
            })
    void whatSaysWhichOneCountsNobody(String text) {
        assertThat(read(text))
                .filteredOn(f -> f.phrase().text().chars().anyMatch(Character::isDigit)
                        || f.phrase().text().equals("no"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Strikes destroyed eight oil pump jacks near Tolm.|eight|destroyed",
                "Strikes destroyed 14 Kestrian tanks and other equipment near Tolm.|14|destroyed",
                "The army captured six VBIEDs in Tolm.|six|captured",
            })
    void thingsThatHaveNoKnownNameAreNotPeople(String text, String printed, String event) {
        assertThat(read(text)).singleElement().satisfies(f -> {
            assertThat(f.phrase().text()).isEqualTo(printed);
            assertThat(eventClass(f)).isEqualTo(event);
            assertThat(Objects.requireNonNull(f.unit()).unitClass())
                    .isNotIn("people", "civilians", "combatants", "military", "children", "women", "police");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Since 2009 more than 100,000 villagers have been killed or wounded in Kestria.|more than 100,000|casualties",
                "A bomb went off in Tolm, injuring an estimated 25 people.|estimated 25|injured",
                "Twelve other people, including five civilians, were wounded after nine soldiers had been killed.|five|injured",
                "A bomb went off in Tolm, injuring 25 people but killing none.|none|killed",
            })
    void whatIsDoneIsThatWhichGrammarSays(String text, String printed, String event) {
        assertThat(read(text)).anySatisfy(f -> {
            assertThat(f.phrase().text()).isEqualTo(printed);
            assertThat(eventClass(f)).isEqualTo(event);
        });
    }

    @Test
    void oneListIsCountedInOneWay() {
        assertThat(read("Near Tolm, strikes destroyed five depots, three bridges, two trucks and nine tunnels."))
                .hasSize(4)
                .extracting(Figure::counting)
                .containsOnly(Figure.Counting.INCIDENT);
    }

    @Test
    void othersAreNoPartOfThoseBefore() {
        assertThat(read("Eight villagers were killed in Tolm, and dozens of others were injured."))
                .hasSize(2)
                .allSatisfy(f -> assertThat(f.ties().partOf()).isNull());
    }

    @Test
    void thoseKilledByBombsAreNotOfTheBombs() {
        assertThat(read("They dropped two bombs on Tolm, killing three."))
                .filteredOn(f -> eventClass(f).equals("killed"))
                .singleElement()
                .satisfies(f -> assertThat(Objects.toString(f.party())).doesNotContain("bombs"));
    }
}
