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

/** Numbers that are some of a number right beside them. */
class SharesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army downed 58 of 75 attack drones launched overnight.|58|shot_down|aircraft|75|launched",
                "Air defences intercepted seven of the eight missiles.|seven|shot_down|missiles|eight|launched",
                "The 12 of the 14 drones had been intercepted.|12|shot_down|aircraft|14|launched",
                "Two of three Orvane volunteers missing in Tolm have been captured.|Two|captured|military|three|missing",
                "Of the 14 drones, 12 were shot down.|12|shot_down|aircraft|14|launched",
                "Two of the nine men arrested on Monday were released.|Two|other|people|nine|captured",
            })
    void whatIsDoneIsDoneToThePart(String text, String part, String done, String unit, String whole, String all) {
        List<Figure> figures = read(text);
        Figure some = find(figures, part);
        assertThat(eventClass(some)).isEqualTo(done);
        assertThat(eventClass(find(figures, whole))).isEqualTo(all);
        assertThat(some.ties().partOf()).isEqualTo(find(figures, whole).id());
        if (!unit.equals("people"))
            assertThat(Objects.requireNonNull(some.unit()).unitClass()).isEqualTo(unit);
    }

    @Test
    void whatIsDoneToSomeOfTheResidentsIsNotDoneToAll() {
        assertThat(read("About 1,000 of the 1,400 residents fled Tolm."))
                .extracting(f -> f.phrase().text())
                .containsExactly("About 1,000");
    }

    @Test
    void halfOfTheDeadAreAShareOfThem() {
        Figure half = read("Nearly half of the 60 dead were women.").get(0);
        assertThat(eventClass(half)).isEqualTo("killed");
        assertThat(Objects.requireNonNull(half.unit()).unitClass()).isEqualTo("women");
        assertThat(half.quantity().fraction()).isNotNull();
    }

    @Test
    void aShareInPerCentHasTheEventOfThePart() {
        List<Figure> figures = read("Around 60 per cent of the 2.3 million people in Tolm have lost their homes.");
        assertThat(figures).hasSize(1);
        assertThat(figures.get(0).quantity().share()).isTrue();
        assertThat(eventClass(figures.get(0))).isEqualTo("displaced");
    }

    @ParameterizedTest
    @CsvSource({
        "She was one of 59 farmers killed in Monday's clashes.,59",
        "The list had the names of six of the 11 farmers killed.,11",
    })
    void whatStandsBehindTheWholeIsOfTheWhole(String text, String whole) {
        assertThat(eventClass(find(read(text), whole))).isEqualTo("killed");
    }

    private static Figure find(List<Figure> figures, String printed) {
        return figures.stream()
                .filter(f -> f.phrase().text().equals(printed))
                .findFirst()
                .orElseThrow();
    }
}
