package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.figure.FigureTexts.eventClass;
import static org.hearsay.figure.FigureTexts.read;

import java.util.List;
import java.util.Objects;
import org.hearsay.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What befell some of a sentence is not told of those of whom a verb of their own tells something else. */
class ApartTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The war has killed thousands of people and pushed millions more Varenians to the brink of hunger.",
                "Thousands of civilians have been killed, and around 14 million people have been pushed to the brink.",
                "The war has killed thousands of people and left 20 million in need of help.",
                "The missile hit a car carrying four men, killing two.",
            })
    void whoHasAVerbOfHisOwnIsNotKilledWithTheOthers(String text) {
        assertThat(read(text)).filteredOn(f -> eventClass(f).equals("killed")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels seized 28 pupils, leaving 16 in captivity.|16|captured",
                "Shells fell on Tolm. Another 42 people were taken to hospital.|42|injured",
                "Two soldiers sustained bullet wounds in Tolm.|Two|injured",
                "The ministry put the number of wounded at 156.|156|injured",
                "Varenia attacked with 355 drones and nine missiles.|355|launched",
                "Varenia struck the port with nine missiles.|nine|launched",
                "The police gunned down three militants in Tolm.|three|killed",
                "Three hostages remained unaccounted for.|Three|missing",
                "Three children aged 4, 7 and 9 and their mother were killed by a mine.|Three|killed",
                "The death toll since October 7 has risen to 61,776.|61,776|killed",
                "The rebels have put 3,073 soldiers out of action in a week.|3,073|losses_unspecified",
                "More than a million have fled to Tolm.|More than a million|displaced",
                "Out of 190 missiles, 140 were shot down.|140|shot_down",
                "At least 11 soldiers, including a major, and 19 militants killed in Tolm clash.|At least 11|killed",
            })
    void whatIsDoneIsSaidAtADistance(String text, String printed, String event) {
        assertThat(read(text)).anySatisfy(f -> {
            assertThat(f.phrase().text()).isEqualTo(printed);
            assertThat(eventClass(f)).isEqualTo(event);
        });
    }

    @Test
    void othersBesideThingsAreThings() {
        List<Figure> figures = read("The army destroyed 12 combat vehicles and seized 45 others.");
        assertThat(figures).extracting(f -> unit(f)).containsExactly("armored_vehicles", "armored_vehicles");
    }

    @Test
    void whatIsJammedBesideDronesIsNobody() {
        List<Figure> figures = read("In all 233 drones were shot down and 55 were suppressed.");
        assertThat(figures).extracting(f -> unit(f)).containsExactly("aircraft", "aircraft");
        assertThat(figures).extracting(FigureTexts::eventClass).containsExactly("shot_down", "shot_down");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The attack was planned and executed by 30 men.",
                "Two reservists, both 28, sang.",
                "The rebels made off with 300 cattle after they killed a guard.",
            })
    void plansAgesAndCattleAreNoDead(String text) {
        assertThat(read(text))
                .noneMatch(f -> eventClass(f).equals("killed")
                        && f.quantity().value() != null
                        && f.quantity().value().intValue() > 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A bomb killed 12 and wounded 179, including 60 schoolchildren.|60|injured",
                "In Tolm eight people were killed and 22 hurt, among them four policemen.|four|injured",
                "Varenia seized 22 vehicles and 36 guns, including 4 howitzers and 15 mortars.|4|captured",
            })
    void toSomeOfThoseCountedHappenedWhatHappenedToThem(String text, String printed, String event) {
        assertThat(read(text)).anySatisfy(f -> {
            assertThat(f.phrase().text()).isEqualTo(printed);
            assertThat(eventClass(f)).isEqualTo(event);
            assertThat(f.ties().partOf()).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Four soldiers, including a colonel and a major, and three rebels were killed.",
                "A strike killed eight people, including a baby; three are injured.",
                "The army killed nine militants, including a suspect in a bombing that killed three Varenians.",
            })
    void whatStandsBehindTheListIsNoPartOfIt(String text) {
        assertThat(read(text))
                .filteredOn(f -> f.phrase().text().equals("three"))
                .singleElement()
                .satisfies(f -> assertThat(f.ties().partOf()).isNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Four soldiers were killed in two separate gunbattles.",
                "Four soldiers were killed in Tolm, 30 km south of Orvane.",
                "Four members of one family were killed.",
                "Four soldiers were killed, and 43% supported deploying troops.",
                "Four were killed, and all of them were under 18.",
                "Four soldiers were buried at one church.",
                "Four soldiers died; they had served three tours.",
            })
    void placesDistancesAndToursAreNobody(String text) {
        assertThat(read(text)).extracting(f -> f.phrase().text()).containsExactly("Four");
    }

    @Test
    void whoeverDiedWhereNoSoldierIsToldOfIsSomebody() {
        assertThat(read("Early reports placed the number of dead at 13, with as many as 81 wounded."))
                .extracting(f -> unit(f))
                .containsExactly("people", "people");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Four soldiers died at the site of the 1944 massacre in Tolm.",
                "Four soldiers died; Varenia has 5 deaths per 100,000 people.",
            })
    void yearsAndRatesAreNobody(String text) {
        assertThat(read(text)).extracting(f -> f.phrase().text()).containsExactly("Four");
    }

    private static String unit(Figure figure) {
        return Objects.requireNonNull(figure.unit()).unitClass();
    }
}
