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
            })
    void theLastFigureIsTheirs(String text, String party) {
        List<Figure> figures = FigureTexts.read(text);
        assertThat(Objects.requireNonNull(party(figures.get(figures.size() - 1)).phrase())
                        .text())
                .isEqualTo(party);
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
