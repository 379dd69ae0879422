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

/** Daily communiqués, hospitals, courts and corrections: how their sentences tell what befell whom. */
class CommuniquesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Air defences shot down 62 of 71 drones, a missile and two reconnaissance drones.|shot_down|two",
                "Some 41 bodies were brought to the hospital.|killed|Some 41",
                "Three of the wounded later died in hospital.|killed|Three",
                "A bomber blew himself up, killing himself and three soldiers and injuring nine others.|killed|three",
                "The raid left one attacker dead and two soldiers with minor injuries.|injured|two",
                "At least 129 inmates died, including 24 who were shot.|killed|24",
                "Some 167 villagers were burned alive inside a church.|killed|Some 167",
                "Two villagers were burned in the fire.|injured|Two",
                "The enemy made 14 assaults, losing 31 men killed and 45 wounded.|killed|31",
                "Two gunmen and a policeman died in a shootout that followed the blast.|killed|Two",
            })
    void theEventIsWhatBefellThem(String text, String event, String printed) {
        assertThat(read(text)).anySatisfy(f -> {
            assertThat(f.phrase().text()).isEqualTo(printed);
            assertThat(eventClass(f)).isEqualTo(event);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The commander said three of his men had been killed.|military",
                "The junta said 13 of its men had been killed.|military",
                "The rebels said three of their men had been killed.|combatants",
                "Villagers said that 36 gang members were killed.|combatants",
            })
    void menOfThoseWhoBearArmsAreOfTheirKind(String text, String unit) {
        assertThat(read(text)).extracting(CommuniquesTest::unitClass).containsExactly(unit);
    }

    @Test
    void survivorsAreNotKilled() {
        assertThat(read("Rescuers pulled 14 survivors and nine bodies from the ruins."))
                .extracting(FigureTexts::eventClass)
                .containsExactly("other", "killed");
    }

    @Test
    void thoseWhoWereSoldiersWereNotSentAnywhere() {
        assertThat(read("Of the 63 victims, 41 were civilians and 13 were soldiers."))
                .extracting(FigureTexts::eventClass)
                .doesNotContain("deployed");
    }

    @Test
    void theCrewOfAShipThatWasSunkIsNotSaidToBeLost() {
        assertThat(read("The navy destroyed a patrol ship with a crew of 52, killing seven and wounding six."))
                .extracting(f -> f.phrase().text())
                .containsExactly("seven", "six");
    }

    @Test
    void soldiersAreNoPartOfTheCivilians() {
        assertThat(read("Eleven civilians, including an eight-year-old boy, and one soldier were killed."))
                .extracting(f -> f.ties().partOf())
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kestria said that 12, not 14, people were killed.", "Not 14 but 12 people were killed."})
    void theNumberThatIsCorrectedIsDenied(String text) {
        assertThat(read(text)).anySatisfy(f -> {
            assertThat(f.phrase().text()).isEqualToIgnoringCase("14");
            assertThat(f.standing().status()).isEqualTo(Figure.Status.DENIED);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The institute put the rebels' losses at 220 and those of the army at 61.|61|army",
                "The military put its own losses at 340 and those of the rebels at 2,100.|2,100|rebels",
                "The group counted 43 civilians dead, including nine children and five women, 17 of them in Tolm.|17|civilians",
            })
    void lossesAreOfThoseWhoAreNamedAsLosing(String text, String printed, String party) {
        assertThat(read(text)).anySatisfy(f -> {
            assertThat(f.phrase().text()).isEqualTo(printed);
            assertThat(Objects.requireNonNull(Objects.requireNonNull(f.party()).phrase())
                            .text())
                    .isEqualTo(party);
        });
    }

    @Test
    void whoFledWhereAddsUpToAllWhoFled() {
        assertThat(read("Some 1,200 people have fled: 560 to Chad, 380 to Sudan and 260 to Egypt."))
                .extracting(f -> f.ties().partOf())
                .containsExactly(null, "f1", "f1", "f1");
    }

    @Test
    void whatIsClearedWasNotLaunched() {
        assertThat(read("Deminers cleared 3,400 unexploded shells and 112 mines from the district in May."))
                .extracting(FigureTexts::eventClass)
                .doesNotContain("launched");
    }

    private static String unitClass(Figure figure) {
        return Objects.requireNonNull(figure.unit()).unitClass();
    }
}
