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

/** Nobody died, was hurt, seized or driven out of whom no word says so. */
class SpokenTest {
    private static final String BEFORE = "Nine people were killed and 14 wounded in shelling of Tolm.\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thirty-seven thousand women are in the army of Kestria.",
                "Some 400 million people around the world depend on grain from Kestria.",
                "Tolm, a city of 18,000 people, lies on the Orvane.",
                "The alliance and its 30 members signed a protocol.",
                "Over 1,000 civilians were in the market at the time of the strike.",
                "The hall, where a fire remains raging, seats 2,000 guests.",
                "More than 100,000 athletes have been unable to train.",
            })
    void whereNoWordSaysItNobodyIsHarmed(String text) {
        assertThat(read(BEFORE + text))
                .extracting(FigureTexts::eventClass)
                .filteredOn(List.of("killed", "injured", "captured", "missing", "displaced", "casualties")::contains)
                .containsExactly("killed", "injured");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Nine villagers were killed in Tolm. Three of them were children.|Three|killed",
                "Nine villagers were killed in Tolm. Three were children.|Three|killed",
                "Shelling wounded nine villagers. Four others died.|Four|killed",
            })
    void aSentenceThatGoesOnTakesItsEventFromTheOneBefore(String text, String printed, String event) {
        assertThat(read(text)).anySatisfy(f -> {
            assertThat(f.phrase().text()).isEqualTo(printed);
            assertThat(eventClass(f)).isEqualTo(event);
        });
    }

    @Test
    void whatIsSaidBesideANumberCountsThoughTheModelGuessesOtherwise() {
        assertThat(read("Five people were wounded, including two employees hurt by glass."))
                .extracting(FigureTexts::eventClass)
                .containsExactly("injured", "injured");
    }

    @Test
    void peopleAreNotDamagedOrLaunched() {
        assertThat(read("Rockets hit Tolm. Now Arvo and his four children live in one room near the damaged wall."))
                .extracting(FigureTexts::eventClass)
                .doesNotContain("damaged", "launched");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No one was killed in the attack.|No one|killed",
                "Nobody was injured, the mayor said.|Nobody|injured",
                "None of the 12 crew was hurt.|None|injured",
                "The shelling caused no casualties.|no|casualties",
                "The rocket caused no damage or injuries.|no|injured",
            })
    void nobodyIsZero(String text, String printed, String event) {
        List<Figure> figures = read(text);
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).phrase().text()).isEqualTo(printed);
        assertThat(Objects.requireNonNull(figures.get(0).quantity().value())).isEqualByComparingTo("0");
        assertThat(eventClass(figures.get(0))).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He added that nobody would be left behind.",
                "No one can remain still and watch people being killed, the minister said.",
                "The rows of houses in Tolm showed no damage at all after the strike.",
                "The governor of the Orvane, one of two that make up the heartland, spoke of shelling and of the dead.",
                "The four killed were all teachers: Avo Tern, 58; Lena Orl, 43; and Ilmo Kast, 55."
            })
    void theseCountNobody(String text) {
        assertThat(read(text))
                .extracting(f -> f.phrase().text())
                .doesNotContain("No one", "nobody", "no", "one", "two", "58", "43");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The group claimed bombings in 2004 and 2005 that killed more than 100 people.|more than 100",
                "Some recruits, aged between 18 and 60, were killed.|",
                "They seized about a third of a billion dollars and killed two guards.|two",
                "There is a body of information that 12 soldiers were killed.|12",
                "Officials blamed two Kestrian Islamist groups for the deaths of 12 soldiers.|12",
            })
    void yearsAgesMoneyAndGroupsAreNoLosses(String text, String printed) {
        assertThat(read(text))
                .extracting(f -> f.phrase().text())
                .isEqualTo(printed == null ? List.of() : List.of(printed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Three MiG-29s were shot down.|aircraft",
                "Fourteen F-16s were destroyed.|aircraft",
                "Two Mi-24s were destroyed.|helicopters",
                "Nine T-72s were destroyed.|tanks",
                "The strike damaged 39 private residential houses.|buildings",
            })
    void whatIsCountedIsToldByItsHead(String text, String unit) {
        assertThat(read(text))
                .extracting(f -> Objects.requireNonNull(f.unit()).unitClass())
                .containsExactly(unit);
    }

    @Test
    void thoseKilledStayKilledThoughSomebodyWasArrestedForIt() {
        assertThat(read("The man behind the killing of the three teachers had been arrested in July."))
                .extracting(FigureTexts::eventClass)
                .containsExactly("killed");
    }

    @Test
    void thatTheyArePeopleIsNoParty() {
        List<Figure> figures = read("Nine people were killed and 14 wounded. Another 30 were injured.");
        assertThat(figures).hasSizeGreaterThanOrEqualTo(2);
        assertThat(figures.subList(1, figures.size()))
                .allSatisfy(f -> assertThat(f.party())
                        .satisfiesAnyOf(
                                p -> assertThat(p).isNull(),
                                p -> assertThat(Objects.requireNonNull(p).phrase())
                                        .isNotNull()));
        assertThat(figures.get(1).party()).isNull();
    }
}
