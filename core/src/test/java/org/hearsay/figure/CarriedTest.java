package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.figure.FigureTexts.eventClass;
import static org.hearsay.figure.FigureTexts.read;

import java.util.List;
import org.hearsay.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers whose event stands at a distance, and those that are no counts of what stands beside them. */
class CarriedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A further 214 soldiers were captured on Monday, bringing the total to 803.|captured|803",
                "Air defences intercepted 61 rockets, including seven today.|shot_down|seven",
                "The death toll in the province has topped 1,640.|killed|topped 1,640",
                "The raid ended with eleven civilian deaths.|killed|eleven",
                "Six farmers were injured and two were killed in Tolm.|killed|two",
                "Ten missiles hit the plant in Orvane.|launched|Ten",
                "Some 40 soldiers have “surrendered” at the plant.|captured|Some 40",
            })
    void anEventReachesTheNumberItBelongsTo(String text, String event, String printed) {
        assertThat(read(text)).anySatisfy(f -> {
            assertThat(f.phrase().text()).isEqualTo(printed);
            assertThat(eventClass(f)).isEqualTo(event);
        });
    }

    @Test
    void whatIsDoneToAPartIsNotDoneToAll() {
        List<Figure> figures = read("Nearly 4,000 soldiers had crossed the border but most had already been killed.");
        assertThat(eventClass(figures.get(0))).isEqualTo("deployed");
        assertThat(eventClass(figures.get(1))).isEqualTo("killed");
    }

    @Test
    void theLastStepOfATotalSaysSo() {
        List<Figure> figures = read("A further 214 soldiers were captured on Monday, bringing the total to 803.");
        assertThat(figures).hasSize(2);
        assertThat(figures.get(0).ties().incrementOf()).isEqualTo(figures.get(1).id());
        assertThat(figures.get(1).ties().incrementOf()).isNull();
    }

    @Test
    void aNewTotalLeavesTheOldOneSuperseded() {
        List<Figure> figures = read("Doctors in Tolm raised the number of people killed from 13 to 18.");
        assertThat(figures).extracting(f -> f.standing().status()).containsExactly(Figure.Status.SUPERSEDED, null);
        assertThat(figures).extracting(FigureTexts::eventClass).containsOnly("killed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Shelling killed a 66-year old farmer and 12 soldiers in Tolm.",
                "Shelling killed a 59 year-old engineer and 12 soldiers in Tolm.",
                "Shelling killed 12 soldiers and wounded Orvin Tace, 61, and his wife in Tolm.",
                "Shelling killed 12 soldiers and a boy, Orvin Tace (14), in Tolm.",
                "Shelling killed 12 soldiers; the 13th of the month was quiet.",
                "Shelling killed 12 soldiers at 4 p.m. in Tolm.",
            })
    void agesOrdinalsAndHoursAreNotCounted(String text) {
        assertThat(read(text).stream().filter(f -> !f.quantity().implicit()))
                .extracting(f -> f.phrase().text())
                .containsExactly("12");
    }

    @Test
    void whatStandsInBracketsBreaksTheFigureDown() {
        List<Figure> figures = read("The strike killed 11 children (five boys and six girls) in Tolm.");
        assertThat(figures).extracting(f -> f.ties().partOf()).containsExactly(null, "f1", "f1");
    }

    @Test
    void aWholeThatOpensItsSentenceHoldsTheNumberAfterIt() {
        List<Figure> figures = read("Among 25 injured villagers eight were wounded by shells.");
        assertThat(figures).extracting(f -> f.ties().partOf()).containsExactly(null, "f1");
    }
}
