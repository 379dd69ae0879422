package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose loss it is, and who launches, sends and has. */
class PartiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The eight wounded Kestrian soldiers were flown out.|wounded Kestrian soldiers",
                "The fighting has left at least 37 dead on the regime side.|dead on the regime side",
                "The Observatory said “dozens” of Islamist rebels were killed.|Islamist rebels",
                "Japan still has about 2,000 troops in Tolm.|Japan",
                "Seventy fighters of the Northern Front were killed and 300 others were wounded.|fighters of the Northern Front",
                "Six Canadians and two French were killed.|French",
                "At least 12 people were killed and six others wounded.|others",
                "The attack left four Canadians dead.|Canadians",
                "The shelling killed 12 New York police officers.|New York police officers",
                "The raid left 12 hostages dead.|hostages",
                "Five members of the New People's Army were killed.|members of the New People's Army",
                "The army said 74 “raiders” were killed.|raiders",
                "The army has sent 3,000 Canadian soldiers. Of those, 200 were killed.|Canadian soldiers",
                "At least 300 villagers were killed, including three police officers; 500 were injured.|villagers",
            })
    void theLastFigureIsTheirs(String text, String party) {
        List<Figure> figures = FigureTexts.read(text);
        assertThat(Objects.requireNonNull(party(figures.get(figures.size() - 1)).phrase())
                        .text())
                .isEqualTo(party);
    }

    @Test
    void whoseTheyAreIsNotTakenFromThoseOfAnotherSentence() {
        List<Figure> figures = FigureTexts.read("Shells killed 20 Canadian soldiers in Tolm.\n"
                + "The war has led to the deaths of thousands and the displacement of millions.");
        assertThat(figures).hasSize(3).filteredOn(f -> f.party() == null).hasSize(2);
    }

    @Test
    void thoseWhoKillLendNoSideToThoseWhomTheyKill() {
        List<Figure> figures = FigureTexts.read("The two Canadian men set the bombs that killed three people.");
        assertThat(party(figures.get(figures.size() - 1)).side()).isNull();
    }

    @Test
    void whatBecameOfThemIsNotWhoTheyAre() {
        for (String text : List.of(
                "The war led to almost 70 deaths.",
                "The blast left 22 dead.",
                "No lives were lost.",
                "There were “dozens” of “injuries”."))
            assertThat(FigureTexts.read(text)).isNotEmpty().allMatch(f -> f.party() == null);
    }

    @Test
    void whoIsFiredAtDoesNotFire() {
        List<Figure> figures =
                FigureTexts.read("Japan painted the Canadian airliner with radar and fired two missiles.");
        assertThat(party(figures.get(figures.size() - 1)).side()).isEqualTo("Japan");
    }

    @Test
    void aPlaceDoesNotSendTroops() {
        List<Figure> figures = FigureTexts.read("The Canadian army in Japan deployed 300 soldiers.");
        assertThat(party(figures.get(0)).side()).isEqualTo("Canada");
    }

    private static Party party(Figure figure) {
        return Objects.requireNonNull(figure.party());
    }
}
