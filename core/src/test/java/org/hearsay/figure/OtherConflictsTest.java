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
                "The army put out of action around 30 fighters.|around 30|losses_unspecified",
                "Losses as of 8 May: about 477,430 (+910) personnel, 7,400 (+16) tanks.|7,400|losses_unspecified",
                "Gunmen looted more than 24 rifles.|more than 24|captured",
                "Seven bombs injured 28 people.|Seven|launched",
                "At least 1,400 may have been killed.|At least 1,400|killed",
                "Strikes killed more than 500 people, 2,000 captured|2,000|captured",
                "Two units lost 3,000 fighters, of whom 400 were killed.|400|killed",
                "At least 38 Rohingya, 20 of them children, were killed near the river.|At least 38|killed",
                "Rebels freed two of the 29 soldiers they held in Tolm.|29|captured",
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
                "The strike killed at least 132 people in camp 18.",
                "At least 132 people are feared dead after a boat carrying 150 capsized.",
                "At least 132 people were killed by Battalion 101.",
                "At least 132 people were killed and the bodies were found in two mass graves.",
                "At least 132 people were killed. If another 50,000 people die, nobody will be left.",
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said the figures of 30,000 dead published abroad were lies.",
                "The army rejected the figure of 315 dead.",
            })
    void aFigureThatIsCalledFalseIsDenied(String text) {
        assertThat(read(text)).extracting(f -> f.standing().status()).containsExactly(Figure.Status.DENIED);
    }

    @Test
    void aNumberThatMoreThanDoubledIsReplaced() {
        assertThat(read("The number of dead more than doubled to 61 from 29."))
                .extracting(f -> f.standing().status())
                .containsExactly(null, Figure.Status.SUPERSEDED);
    }

    @Test
    void mostOfOnesLifeIsNoDeath() {
        assertThat(read("Most of our lives have been spent running from those who killed our friends."))
                .isEmpty();
    }

    @Test
    void itIsThoseCountedBefore() {
        assertThat(read("Residents said 100 people had been killed. The governor's office put it at 45."))
                .extracting(f -> f.phrase().text(), FigureTexts::eventClass)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("100", "killed"),
                        org.assertj.core.groups.Tuple.tuple("45", "killed"));
    }

    @Test
    void whoReceivesSomethingIsNotDeployed() {
        assertThat(read("Kestria said 101 soldiers received medals.")).isEmpty();
    }

    @Test
    void whoWasOrderedToLeaveIsToldOf() {
        assertThat(read("All of the roughly 1,000 troops ordered to leave Tolm would be redeployed to Halm."))
                .extracting(FigureTexts::eventClass)
                .containsExactly("deployed");
    }

    @Test
    void whoCouldHaveBeenSavedIsNot() {
        assertThat(read("The army could have saved three civilians, the inquiry said."))
                .isEmpty();
    }

    @Test
    void whatIsDownedFlies() {
        assertThat(read("India says it lost no aircraft. Pakistan says it downed six."))
                .last()
                .satisfies(f ->
                        assertThat(Objects.requireNonNull(f.unit()).unitClass()).isEqualTo("aircraft"));
    }

    @Test
    void whoSuffersCasualtiesHasThem() {
        assertThat(read("Russia had likely suffered 350,000 casualties."))
                .singleElement()
                .satisfies(f -> assertThat(Objects.requireNonNull(
                                        Objects.requireNonNull(f.party()).phrase())
                                .text())
                        .isEqualTo("Russia"));
    }

    @Test
    void attacksAreNotCounted() {
        assertThat(read("The centre verified 15 of 27 reported air strikes.")).isEmpty();
    }

    @Test
    void whoSpeaksBehindADashIsNotCounted() {
        assertThat(read("Death toll in Tolm hotel siege climbs to 21 - police"))
                .singleElement()
                .satisfies(f ->
                        assertThat(Objects.requireNonNull(f.unit()).phrase()).isNull());
    }

    private static String first(String text) {
        return text.startsWith("At") ? "At least 132" : "at least 132";
    }
}
