package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.model.Dating;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Relation.Type;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AcrossPagesTest {
    private static final String OPENING = "Shells hit Selnik again, and the bridge of Halm was closed.";

    private final Comparison comparison = new Comparison();

    private static Reading page(String name, String day, Counted... counted) {
        LocalDate date = LocalDate.parse(day);
        return new Reading(
                Report.of(name, OPENING + " " + name),
                new Dating(date, date, Dating.Basis.STATED, List.of()),
                List.of(),
                Arrays.stream(counted).map(Counted::figure).toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private List<Type> types(Reading... pages) {
        return comparison.across(List.of(pages)).stream().map(Relation::type).toList();
    }

    @Test
    void oneNumberInOneStoryIsARepeat() {
        assertThat(types(
                        page("a", "2019-03-14", Counted.of("f1", 23)),
                        page("b", "2019-03-15", Counted.of("f1", 23).in("Selnik"))))
                .containsExactly(Type.REPEATS);
    }

    @Test
    void aLaterPageRevisesAnEarlierOne() {
        assertThat(types(
                        page("a", "2019-03-14", Counted.of("f1", 23).in("Selnik")),
                        page("b", "2019-03-15", Counted.of("f1", 31).in("Selnik"))))
                .containsExactly(Type.REVISES);
    }

    @Test
    void numbersFarApartCountTwoThings() {
        assertThat(types(
                        page("a", "2019-03-14", Counted.of("f1", 2).in("Selnik")),
                        page("b", "2019-03-15", Counted.of("f1", 31).in("Selnik"))))
                .isEmpty();
    }

    @Test
    void anotherDayInTheSameTownIsAnotherHappening() {
        assertThat(types(
                        page("a", "2019-03-08", Counted.of("f1", 23).in("Selnik")),
                        page("b", "2019-03-14", Counted.of("f1", 31).in("Selnik"))))
                .isEmpty();
    }

    @Test
    void fewerCiviliansThanPeopleContradictNobody() {
        assertThat(types(
                        page("a", "2019-03-14", Counted.of("f1", 5).in("Selnik").by("the ministry")),
                        page(
                                "b",
                                "2019-03-14",
                                Counted.of("f1", 4)
                                        .of("civilians", "killed", null)
                                        .in("Selnik"))))
                .isEmpty();
    }

    @Test
    void whoIsMissingIsMissingTheNextDayToo() {
        assertThat(types(
                        page(
                                "a",
                                "2019-03-14",
                                Counted.of("f1", 18)
                                        .of("people", "missing", null)
                                        .on("2019-03-14")),
                        page(
                                "b",
                                "2019-03-15",
                                Counted.of("f1", 18)
                                        .of("people", "missing", null)
                                        .on("2019-03-15"))))
                .containsExactly(Type.REPEATS);
    }

    @Test
    void aTotalThatFallsDiffersAndReplacesNothing() {
        List<Relation> relations = comparison.across(List.of(
                page("a", "2019-03-14", running(131).by("the ministry")),
                page("b", "2019-03-21", running(120).by("Relief Watch"))));
        assertThat(relations).singleElement().satisfies(r -> {
            assertThat(r.type()).isEqualTo(Type.DIFFERS);
            assertThat(r.reason()).contains("The later total is the lower one");
        });
    }

    private static Counted running(int number) {
        return Counted.of("f1", number).of("military", "killed", "Kestria").running();
    }

    /** Ten thousand pairs of pages: who is named first changes nothing, and which side is which changes only names. */
    @Test
    void comparisonIsSymmetricAndSwappingSidesChangesNothing() {
        long seed = 20190321;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        int linked = 0;
        for (int round = 0; round < 10_000; round++) {
            Counted one = random(random);
            Counted other = random(random);
            String day = "2019-03-1" + random.nextInt(4);
            Reading a = page("a", "2019-03-11", one);
            Reading b = page("b", day, other);
            Set<Relation> there = new HashSet<>(comparison.across(List.of(a, b)));
            assertThat(new HashSet<>(comparison.across(List.of(b, a)))).isEqualTo(there);
            Set<Relation> swapped = new HashSet<>(
                    comparison.across(List.of(page("a", "2019-03-11", swapped(one)), page("b", day, swapped(other)))));
            assertThat(swapped).isEqualTo(there);
            if (!there.isEmpty()) linked++;
        }
        assertThat(linked).isBetween(500, 9_500);
    }

    private static Counted swapped(Counted c) {
        return c.of(c.unitClass(), c.event(), other(c.side()));
    }

    private static String other(@Nullable String side) {
        return "Varenia".equals(side) ? "Kestria" : "Varenia";
    }

    private static Counted random(Random random) {
        Counted c = Counted.of("f1", 10 + random.nextInt(6))
                .of(
                        random.nextBoolean() ? "military" : "people",
                        random.nextInt(4) == 0 ? "captured" : "killed",
                        random.nextInt(4) == 0 ? "Varenia" : "Kestria");
        if (random.nextBoolean()) c = c.in(random.nextBoolean() ? "Halm" : "Selnik");
        if (random.nextInt(4) == 0) c = c.running();
        if (random.nextBoolean()) c = c.by(random.nextBoolean() ? "the ministry" : "the agency");
        if (random.nextInt(3) == 0) c = c.on("2019-03-1" + random.nextInt(3));
        return random.nextInt(3) == 0 ? c.atLeast() : c;
    }
}
