package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Range;
import org.hearsay.model.Relation;
import org.hearsay.model.Relation.Type;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final Comparison comparison = new Comparison();

    @Test
    void aNumberPrintedAgainIsARepeat() {
        assertThat(relations(
                        Counted.of("f1", 23).in("Selnik").inHeadline(),
                        Counted.of("f2", 23).in("the town of Selnik")))
                .singleElement()
                .satisfies(r -> assertThat(r.type()).isEqualTo(Type.REPEATS));
    }

    @Test
    void theSameNumberByAnotherClaimantAgrees() {
        assertThat(relations(
                        Counted.of("f1", 23).in("Selnik").by("the ministry"),
                        Counted.of("f2", 23).in("Selnik").by("Relief Watch")))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.type()).isEqualTo(Type.AGREES);
                    assertThat(r.reason()).contains("Relief Watch").contains("the ministry");
                });
    }

    @Test
    void fewerOfANarrowerKindMayBeAmongTheOthers() {
        Counted people = Counted.of("f1", 31).in("Selnik").by("the ministry");
        Counted children =
                Counted.of("f2", 14).in("Selnik").of("children", "killed", null).by("Relief Watch");
        assertThat(relations(people, children)).isEmpty();
        assertThat(relations(
                        Counted.of("f1", 12).in("Selnik").by("the ministry"),
                        Counted.of("f2", 14)
                                .in("Selnik")
                                .of("children", "killed", null)
                                .by("Relief Watch")))
                .extracting(Relation::type)
                .containsExactly(Type.CONTRADICTS);
    }

    @Test
    void lessThanHalfOfWhatAPageLeadsWithIsSomeOfIt() {
        Counted lead = Counted.of("f1", 31).in("Selnik").inHeadline();
        assertThat(relations(lead, Counted.of("f2", 4).in("Selnik"))).isEmpty();
        assertThat(relations(lead, Counted.of("f2", 29).in("Selnik")))
                .extracting(Relation::type)
                .containsExactly(Type.CONTRADICTS);
    }

    @Test
    void oneVoiceDoesNotContradictItselfInOneSentence() {
        List<Figure> two = figures(
                Counted.of("f1", 31).in("Selnik").inHeadline(),
                Counted.of("f2", 29).in("Selnik"));
        Figure joined = inTheSentenceOf(two.get(0), two.get(1));
        assertThat(comparison
                        .inside(Dating.UNKNOWN, List.of(two.get(0), joined), List.of())
                        .relations())
                .isEmpty();
        assertThat(comparison.inside(Dating.UNKNOWN, two, List.of()).relations())
                .extracting(Relation::type)
                .containsExactly(Type.CONTRADICTS);
    }

    @Test
    void oneVoiceDoesNotDifferFromItselfInOneSentenceAndTwoVoicesContradictEachOther() {
        List<Figure> one = figures(
                Counted.of("f1", 31).in("Selnik").by("the ministry"),
                Counted.of("f2", 29).in("Selnik").by("the ministry"));
        assertThat(comparison.inside(Dating.UNKNOWN, one, List.of()).relations())
                .extracting(Relation::type)
                .containsExactly(Type.DIFFERS);
        assertThat(inOneSentence(one)).isEmpty();
        assertThat(inOneSentence(figures(
                        Counted.of("f1", 31).in("Selnik").by("the ministry"),
                        Counted.of("f2", 29).in("Selnik").by("Relief Watch"))))
                .extracting(Relation::type)
                .containsExactly(Type.CONTRADICTS);
    }

    private List<Relation> inOneSentence(List<Figure> two) {
        List<Figure> all = List.of(two.get(0), inTheSentenceOf(two.get(0), two.get(1)));
        return comparison.inside(Dating.UNKNOWN, all, List.of()).relations();
    }

    private static Figure inTheSentenceOf(Figure first, Figure second) {
        return new Figure(
                second.id(),
                second.phrase(),
                first.sentence(),
                second.quantity(),
                second.unit(),
                second.event(),
                second.party(),
                second.claimant(),
                second.channel(),
                second.time(),
                second.counting(),
                second.place(),
                second.ties(),
                second.standing());
    }

    @Test
    void lossesWithBoundsThatLeaveRoomDiffer() {
        List<Relation> relations = relations(
                Counted.of("f1", 900)
                        .upTo()
                        .of("military", "losses_unspecified", "Kestria")
                        .running()
                        .by("Foreign Ministry"),
                Counted.of("f2", 610)
                        .nearly()
                        .of("military", "losses_unspecified", "Kestria")
                        .running()
                        .by("Defence Ministry"));
        assertThat(relations).singleElement().satisfies(r -> {
            assertThat(r.type()).isEqualTo(Type.DIFFERS);
            assertThat(r.reason()).contains("up to 900").contains("nearly 610").contains("may be recycled");
        });
    }

    @Test
    void aRunningTotalThatGrowsIsAnUpdate() {
        List<Relation> relations = relations(
                Counted.of("f1", 63)
                        .of("military", "killed", "Kestria")
                        .running()
                        .on("2019-03-14"),
                Counted.of("f2", 131)
                        .of("military", "killed", "Kestria")
                        .running()
                        .on("2019-03-21"));
        assertThat(relations)
                .containsExactly(new Relation(
                        Type.UPDATES,
                        "f2",
                        "f1",
                        "The running total has grown from 63 military (2019-03-14) to 131 military (2019-03-21)."));
    }

    @Test
    void twoClaimantsWhoCannotBothBeRightContradict() {
        assertThat(relations(
                        Counted.of("f1", 12).in("Selnik").by("the ministry"),
                        Counted.of("f2", 15).in("Selnik").by("the governor")))
                .singleElement()
                .satisfies(r -> assertThat(r.type()).isEqualTo(Type.CONTRADICTS));
    }

    @Test
    void aHeadlineThatSaysAnotherNumberThanItsPageContradictsIt() {
        assertThat(relations(
                        Counted.of("f1", 5).in("Halm").inHeadline(),
                        Counted.of("f2", 4).in("Halm")))
                .singleElement()
                .satisfies(r -> assertThat(r.type()).isEqualTo(Type.CONTRADICTS));
    }

    @Test
    void aSupersededFigureIsRevised() {
        assertThat(relations(
                        Counted.of("f1", 12).in("Selnik").superseded(),
                        Counted.of("f2", 17).in("Selnik")))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.type()).isEqualTo(Type.REVISES);
                    assertThat(r.a()).isEqualTo("f2");
                });
    }

    @Test
    void partsThatAddUpAreASum() {
        assertThat(relations(
                        Counted.of("f1", 630).in("Halm"),
                        Counted.of("f2", 403).partOf("f1"),
                        Counted.of("f3", 227).partOf("f1")))
                .extracting(Relation::type, Relation::a, Relation::b)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Type.SUM_OF, "f1", "f2"),
                        org.assertj.core.groups.Tuple.tuple(Type.SUM_OF, "f1", "f3"));
    }

    @Test
    void partsThatAddUpToMoreThanTheTotalSaySo() {
        assertThat(relations(
                        Counted.of("f1", 10),
                        Counted.of("f2", 8).partOf("f1"),
                        Counted.of("f3", 5).partOf("f1")))
                .extracting(Relation::type)
                .containsExactly(Type.SUM_MISMATCH, Type.SUM_MISMATCH);
    }

    @Test
    void lookAlikesAreNotLinked() {
        Counted known = Counted.of("f1", 144)
                .of("military", "killed", "Kestria")
                .in("Halm")
                .on("2019-03-14");
        assertThat(relations(
                        known,
                        Counted.of("f2", 144)
                                .of("military", "killed", "Varenia")
                                .in("Halm")))
                .as("another side")
                .isEmpty();
        assertThat(relations(
                        known,
                        Counted.of("f2", 144)
                                .of("tanks", "destroyed", "Kestria")
                                .in("Halm")))
                .as("another thing")
                .isEmpty();
        assertThat(relations(
                        known,
                        Counted.of("f2", 144)
                                .of("military", "killed", "Kestria")
                                .in("Halm")
                                .on("2019-03-12")))
                .as("another day")
                .isEmpty();
        assertThat(relations(
                        known,
                        Counted.of("f2", 141)
                                .of("military", "killed", "Kestria")
                                .in("Selnik")))
                .as("another place")
                .isEmpty();
        assertThat(relations(
                        Counted.of("f1", 14)
                                .of("tanks", "losses_unspecified", "Kestria")
                                .running(),
                        Counted.of("f2", 35)
                                .of("armored_vehicles", "losses_unspecified", "Kestria")
                                .running()))
                .as("tanks and armoured vehicles")
                .isEmpty();
    }

    @Test
    void rangesLeavePartsAndSupersededFiguresOut() {
        List<Range> ranges = comparison
                .inside(
                        Dating.UNKNOWN,
                        figures(
                                Counted.of("f1", 12).atLeast(),
                                Counted.of("f2", 3).partOf("f1"),
                                Counted.of("f3", 9).superseded(),
                                Counted.of("f4", 15)),
                        List.of())
                .ranges();
        assertThat(ranges)
                .filteredOn(r -> r.unitClass().equals("all"))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.low()).isEqualByComparingTo("12");
                    assertThat(r.high()).isEqualByComparingTo("15");
                    assertThat(r.figures()).containsExactly("f1", "f4");
                });
    }

    @Test
    void swappingTheSidesChangesNothingButTheirNames() {
        long seed = 20190305;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            List<Counted> some = new ArrayList<>();
            for (int i = 0; i < 4; i++) some.add(random(random, "f" + i));
            List<Counted> swapped = some.stream()
                    .map(c -> c.of(c.unitClass(), c.event(), "Varenia".equals(c.side()) ? "Kestria" : "Varenia"))
                    .toList();
            assertThat(relations(swapped.toArray(Counted[]::new))).isEqualTo(relations(some.toArray(Counted[]::new)));
        }
    }

    @Test
    void aHundredThousandFiguresOfOneKindAreComparedInLinearWork() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < 100_000; i++)
            figures.add(Counted.of("f" + i, 10 + i % 977).in("Halm").figure());
        assertThat(comparison.inside(Dating.UNKNOWN, figures, List.of()).relations())
                .hasSizeLessThanOrEqualTo(100_000 * 6);
    }

    private static Counted random(Random random, String id) {
        Counted c = Counted.of(id, 1 + random.nextInt(30))
                .of(
                        random.nextBoolean() ? "military" : "people",
                        random.nextBoolean() ? "killed" : "captured",
                        random.nextBoolean() ? "Varenia" : "Kestria");
        if (random.nextBoolean()) c = c.in(random.nextBoolean() ? "Halm" : "Selnik");
        if (random.nextBoolean()) c = c.running();
        if (random.nextBoolean()) c = c.by(random.nextBoolean() ? "the ministry" : "the agency");
        return random.nextInt(3) == 0 ? c.atLeast() : c;
    }

    private List<Relation> relations(Counted... counted) {
        return comparison.inside(Dating.UNKNOWN, figures(counted), List.of()).relations();
    }

    private static List<Figure> figures(Counted... counted) {
        return java.util.Arrays.stream(counted).map(Counted::figure).toList();
    }
}
