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

/** What a word says was done where the words behind it, or those counted, decide. */
class SensesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police in Tolm shot 12 protesters on Monday.|casualties",
                "Thirty villagers were shot in Tolm on Monday.|casualties",
                "Thirty villagers were shot in the head in Tolm.|killed",
                "Two protesters were fatally shot near Tolm.|killed",
                "Two protesters were shot in the leg near Tolm.|injured",
                "Police in Tolm shot and wounded two protesters.|injured",
                "Two protesters were shot dead near Tolm.|killed",
                "Two jets were shot down near Tolm.|shot_down",
                "Seven villagers lost their lives in Tolm.|killed",
                "Seven villagers lost their homes in Tolm.|displaced",
                "Varenia lost 40 soldiers near Tolm.|losses_unspecified",
                "Rebels burned at least seven churches in Tolm.|destroyed",
                "The fire burned at least seven villagers in Tolm.|injured",
                "Dozens of buildings were hit in Tolm.|damaged",
                "The attack killed over 2,000 Kestrians in Tolm.|killed",
            })
    void itIsWhatWasDone(String text, String event) {
        assertThat(read(text))
                .singleElement()
                .extracting(FigureTexts::eventClass)
                .isEqualTo(event);
    }

    @Test
    void aWordForTheNextNumberIsNotOneForThisOne() {
        List<Figure> figures = read("The attack left 12 dead and injured 48.");
        assertThat(figures).extracting(FigureTexts::eventClass).containsExactly("killed", "injured");
        assertThat(unit(figures.get(0))).isEqualTo("dead");
    }

    @Test
    void someOfThemHaveWhatTheyAllHave() {
        List<Figure> figures = read(
                "Rocket fire killed four villagers and wounded 219 soldiers, most of them conscripts, three of them seriously.");
        assertThat(figures)
                .extracting(FigureTexts::eventClass)
                .containsExactly("killed", "injured", "injured", "injured");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Strikes destroyed two weapons caches near Tolm.|weapons caches|facilities",
                "Strikes destroyed three tunnel entrances near Tolm.|tunnel entrances|infrastructure",
                "Strikes destroyed four drone assembly plants near Tolm.|drone assembly plants|facilities",
                "Strikes destroyed 24 artillery and mortar systems near Tolm.|artillery and mortar systems|equipment",
                "Three soldiers and police officers were killed in Tolm.|soldiers and police officers|military",
                "Five police officers were killed in Tolm.|police officers|police",
                "Five law enforcement officers were killed in Tolm.|law enforcement officers|police",
            })
    void theLastNounOfARowNamesWhatIsCounted(String text, String words, String unitClass) {
        Figure figure = read(text).get(0);
        assertThat(unit(figure)).isEqualTo(words);
        assertThat(Objects.requireNonNull(figure.unit()).unitClass()).isEqualTo(unitClass);
    }

    @Test
    void whoIsShotMayLiveWhereTheNextIsKilled() {
        List<Figure> figures = read("Police said nearly 30 villagers were shot and two were killed in Tolm.");
        assertThat(figures).extracting(FigureTexts::eventClass).containsExactly("casualties", "killed");
        Figure.Event shot = Objects.requireNonNull(figures.get(0).event());
        assertThat(Objects.requireNonNull(shot.phrase()).text()).isEqualTo("shot");
    }

    @Test
    void thoseOfAManAreCountedAndNotTheMan() {
        List<Figure> figures = read("At least 140 of Mr. Marten's supporters were killed.");
        assertThat(figures).singleElement().extracting(SensesTest::unit).isEqualTo("Mr. Marten's supporters");
    }

    private static String unit(Figure figure) {
        return Objects.requireNonNull(Objects.requireNonNull(figure.unit()).phrase())
                .text();
    }

    @Test
    void whatIsHitMayBeWithoutAName() {
        assertThat(read("Rockets were fired at the bases; one hit ten in Tolm and 12 were hit in Selnik and died."))
                .allSatisfy(f -> assertThat(eventClass(f)).isIn("killed", "injured", "damaged", "launched"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "My four children thought I was dead.",
                "Ivo Marten was killed while approaching the two suspects.",
                "The morgue, capable of holding 36 people, was full.",
                "One in three people killed in Tolm was unarmed.",
                "Most recently, Ivo Marten was killed in Tolm.",
                "A 350-bed hospital was damaged in Tolm.",
                "It was deadly for anyone over 50.",
                "There was no exchange of fire in Tolm.",
                "The list of nearly 7,000 victims' names was printed in Tolm.",
                "None of the troops near Tolm are even armed.",
                "Varenia lost more than 30 percent of its territory.",
                "Just 10 per cent of the requests of besieged villagers in Tolm were approved.",
                "It is not known who fired the shot, the one that began it or one that may have killed.",
            })
    void whatOnlyLooksLikeACountIsNone(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ivo Marten was killed along with two soldiers.",
                "A 12-man crew was killed in Tolm.",
                "Most of the soldiers were killed in Tolm.",
                "Kestria holds 36 prisoners in Tolm.",
                "There were no arrests in Tolm.",
            })
    void whatLooksLikeThatAndCountsIsRead(String text) {
        assertThat(read(text)).hasSize(1);
    }
}
