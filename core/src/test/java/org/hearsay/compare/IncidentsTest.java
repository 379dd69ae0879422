package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.GroupReader;
import org.hearsay.ReportReader;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Group;
import org.hearsay.model.Incident;
import org.hearsay.model.Range;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class IncidentsTest {
    private static final LocalDate MONDAY = LocalDate.of(2019, 3, 11);
    private static final ReportReader READER = ReportReader.standard();
    private final Comparison comparison = new Comparison();

    @Test
    void figuresOfOnePlaceAndDayAreOfOneHappening() {
        assertThat(together(
                        Counted.of("f1", 12).in("Tolm").on(MONDAY.toString()),
                        Counted.of("f2", 30)
                                .of("people", "injured", null)
                                .in("Tolm")
                                .on(MONDAY.toString())))
                .containsExactly(List.of("f1", "f2"));
    }

    @Test
    void anotherPlaceOrDayIsAnotherHappening() {
        assertThat(together(
                        Counted.of("f1", 12).in("Tolm").on(MONDAY.toString()),
                        Counted.of("f2", 14).in("Selnik").on(MONDAY.toString()),
                        Counted.of("f3", 15).in("Tolm").on(MONDAY.plusDays(1).toString())))
                .containsExactly(List.of("f1"), List.of("f2"), List.of("f3"));
    }

    @Test
    void aFigureWithoutADayGoesWithTheOnlyDayOfItsPlace() {
        assertThat(together(
                        Counted.of("f1", 12).in("Tolm").on(MONDAY.toString()),
                        Counted.of("f2", 30).in("Tolm")))
                .containsExactly(List.of("f1", "f2"));
        assertThat(together(
                        Counted.of("f1", 12)
                                .of("people", "injured", null)
                                .in("Tolm")
                                .on(MONDAY.toString()),
                        Counted.of("f2", 15).in("Tolm").on(MONDAY.plusDays(1).toString()),
                        Counted.of("f3", 30).of("people", "missing", null).in("Tolm")))
                .hasSize(3);
    }

    @Test
    void aRunningCountAndAnIncidentAreNeverOne() {
        assertThat(together(
                        Counted.of("f1", 12).in("Tolm"),
                        Counted.of("f2", 3000).in("Tolm").running()))
                .hasSize(2);
    }

    @Test
    void oneSidesRunningLossesAreOneCount() {
        assertThat(together(
                        Counted.of("f1", 900)
                                .of("military", "killed", "Varenia")
                                .running(),
                        Counted.of("f2", 40).of("tanks", "destroyed", "Varenia").running(),
                        Counted.of("f3", 700)
                                .of("military", "killed", "Kestria")
                                .running()))
                .containsExactly(List.of("f1", "f2"), List.of("f3"));
    }

    @Test
    void runningLossesOfTwoSidesInOneSentenceAreTwoCounts() {
        assertThat(together(
                        Counted.of("f1", 50).of("people", "killed", "Varenia").running(),
                        Counted.of("f2", 50).of("people", "injured", "Kestria").running()))
                .hasSize(2);
    }

    @Test
    void rangesAreThoseOfTheHappening() {
        List<Incident> all = incidents(
                Counted.of("f1", 12).in("Tolm").on(MONDAY.toString()),
                Counted.of("f2", 14).in("Tolm").on(MONDAY.toString()).by("police"),
                Counted.of("f3", 200).in("Selnik").on(MONDAY.toString()));
        assertThat(all).hasSize(2);
        Range killed = all.get(0).ranges().get(0);
        assertThat(killed.unitClass()).isEqualTo("all");
        assertThat(killed.low()).isEqualByComparingTo("12");
        assertThat(killed.high()).isEqualByComparingTo("14");
        assertThat(all.get(0).from()).isEqualTo(MONDAY);
        assertThat(all.get(0).place()).isEqualTo("Tolm");
    }

    @Test
    void everyFigureThatCanBeComparedIsInOneIncident() {
        List<Counted> many = new ArrayList<>();
        for (int i = 1; i <= 200; i++)
            many.add(Counted.of("f" + i, i % 17 + 2)
                    .in("Town" + i % 9)
                    .on(MONDAY.plusDays(i % 5).toString()));
        List<String> figures = incidents(many.toArray(Counted[]::new)).stream()
                .flatMap(i -> i.figures().stream())
                .toList();
        assertThat(figures).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void twentyThousandFiguresOfOnePlaceArePutTogetherAtOnce() {
        List<Counted> many = new ArrayList<>();
        for (int i = 1; i <= 20_000; i++) many.add(Counted.of("f" + i, i).in("Tolm"));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(incidents(many.toArray(Counted[]::new))).hasSize(1));
    }

    @Test
    void twoReportsOfOneHappeningAreOneIncident() {
        Reading a = READER.read(Report.of(
                "a",
                "Shelling killed 31 people in Tolmar and wounded 40 in Tolmar on Monday, police said.",
                "Shelling in Tolmar",
                null,
                null,
                "2019-03-12",
                "a"));
        Reading b = READER.read(Report.of(
                "b",
                "Shelling killed 34 people in Tolmar on Monday, doctors said.",
                "Shelling in Tolmar",
                null,
                null,
                "2019-03-12",
                "b"));
        Group group = new GroupReader().read(List.of(a, b));
        assertThat(group.incidents()).anySatisfy(i -> assertThat(i.figures()).contains("a#f1", "a#f2", "b#f1"));
        assertThat(group.incidents().get(0).ranges()).anySatisfy(r -> {
            assertThat(r.event()).isEqualTo("killed");
            assertThat(r.low()).isEqualByComparingTo("31");
            assertThat(r.high()).isEqualByComparingTo("34");
        });
    }

    private List<List<String>> together(Counted... counted) {
        return incidents(counted).stream().map(Incident::figures).toList();
    }

    private List<Incident> incidents(Counted... counted) {
        List<Figure> figures = Arrays.stream(counted).map(Counted::figure).toList();
        return comparison.inside(Dating.UNKNOWN, figures, List.of()).incidents();
    }
}
