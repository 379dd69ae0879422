package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.figure.FigureTexts.read;

import java.util.List;
import org.hearsay.model.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry raised the toll from 13 to 18 dead.|13",
                "The attack killed 18 people, officials said, raising the toll from 13 to 18.|13",
                "Officials said 18 people were killed, raising an earlier toll of 13.|13",
                "Doctors raised the number of people killed from 13 to 18.|13",
                "The ministry revised the number of soldiers killed down from 500 to 471.|500",
                "The death toll was revised down from 500 to 471, the ministry said.|500",
                "Kestria lowered its count of dead soldiers to 471 from 500.|500",
                "The death toll has risen to 18 from 13, doctors said.|13",
                "Police corrected the number of dead to 21, down from 25.|25",
                "An earlier toll of 13 people killed was too low.|13",
                "An earlier count of 13 dead was wrong; 18 people were killed.|13",
                "The toll, previously given as 13 dead, now stands at 18 killed.|13",
                "The ministry first reported 13 dead but later said 18 people were killed.|13",
                "Eighteen people were killed, not 13 as first reported.|13",
                "The ministry said 105 soldiers were killed, more than double the toll of 49 it gave a day earlier.|49",
            })
    void whatALaterNumberReplacesIsSuperseded(String text, String number) {
        assertThat(statusOf(text, number)).isEqualTo(Figure.Status.SUPERSEDED);
        assertThat(read(text))
                .filteredOn(f -> !f.phrase().text().equals(number))
                .allMatch(f -> f.standing().status() == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministry denied that 40 soldiers had been captured.|40",
                "The army denied that 40 of its soldiers had been captured.|40",
                "The army denies losing 14 tanks.|14",
                "The army denied having lost 14 tanks.|14",
                "The army rejected claims that 40 soldiers were captured.|40",
                "The army dismissed reports that 40 soldiers had been killed.|40",
                "Varenia's claim that 40 soldiers were captured was denied by Kestria.|40",
                "\"It is not true that 40 soldiers were killed,\" the army said.|40",
                "It is false that 40 soldiers were killed, the army said.|40",
                "Kestria called reports of 40 dead soldiers false.|40",
            })
    void whatSomebodyDeniesIsDenied(String text, String number) {
        assertThat(statusOf(text, number)).isEqualTo(Figure.Status.DENIED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Unconfirmed reports said 12 civilians were killed.|12",
                "Unconfirmed reports put the number of dead at 12.|12",
                "The claim that 12 civilians were killed could not be independently verified.|12",
                "Reports that 12 civilians were killed have not been confirmed.|12",
                "There was no confirmation of reports that 12 civilians were killed.|12",
                "It was not immediately possible to verify the claim that 12 civilians were killed.|12",
                "The agency could not confirm that 12 civilians were killed.|12",
                "The ministry has yet to confirm that 12 civilians were killed.|12",
                "Kestria neither confirmed nor denied that 12 soldiers had been captured.|12",
            })
    void whatNobodyCouldConfirmIsUnconfirmed(String text, String number) {
        assertThat(statusOf(text, number)).isEqualTo(Figure.Status.UNCONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry denied the charge but said 40 soldiers were captured.",
                "The ministry confirmed that 12 civilians were killed.",
                "The army denied claims that it had fired first; 12 civilians were killed.",
                "The army did not deny that 40 soldiers were killed.",
                "The army denied this, saying only 14 of its soldiers had been killed.",
                "The army never denied that 40 soldiers were killed.",
                "The ministry confirmed earlier reports that 12 civilians were killed.",
                "Three people were killed in an earlier attack, and 12 people were killed on Tuesday.",
                "A day earlier, six people were killed and 20 injured in Tolm.",
                "A day earlier six people were killed in Tolm.",
                "Fighters moved up from Tolm, where 12 people were killed.",
                "No help came. The ministry confirmed the deaths of 12 civilians.",
            })
    void whatNobodyTakesBackStands(String text) {
        List<Figure> figures = read(text);
        assertThat(figures).isNotEmpty().extracting(f -> f.standing().status()).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "As many as 12 people may have been captured.|true",
                "Up to 40 soldiers might have been killed.|true",
                "Some 20 people are feared dead under the rubble.|true",
                "The offensive could displace 40,000 people.|true",
                "Possibly 12 people were killed.|true",
                "Twelve people are presumed dead.|true",
                "Twelve people were killed on 3 May.|false",
                "Twelve people were killed, and more may die.|false",
                "The toll of 12 killed could still rise.|false",
            })
    void whatMayHaveHappenedIsPossible(String text, boolean possible) {
        assertThat(read(text).get(0).standing().possible()).isEqualTo(possible);
    }

    @Test
    void aTollThatRoseByFiveIsNoRange() {
        assertThat(read("The toll rose by 5 to 18 dead."))
                .extracting(f -> f.phrase().text())
                .containsExactly("5", "18");
    }

    private static Figure.@Nullable Status statusOf(String text, String number) {
        List<Figure> same = read(text).stream()
                .filter(f -> f.phrase().text().equals(number))
                .toList();
        assertThat(same).as(text).hasSize(1);
        return same.get(0).standing().status();
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
