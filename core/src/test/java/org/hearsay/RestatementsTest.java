package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Relation.Type;
import org.hearsay.model.Report;
import org.hearsay.name.Profile;
import org.junit.jupiter.api.Test;

/** Claims without figures that say the same again, and such as only look alike. */
class RestatementsTest {
    private static final long SEED = 20190312;
    private static final Profile COUNTRIES = new Profile(
            List.of(
                    new Profile.Side(
                            "Varenia", List.of(), List.of("Varenian"), List.of("Varenians"), List.of("Ostrel")),
                    new Profile.Side(
                            "Kestria", List.of(), List.of("Kestrian"), List.of("Kestrians"), List.of("Irmgard"))),
            List.of());
    private static final List<String> PLACES = List.of("Selnik", "Tolm", "Torvel", "Orvane", "Draskov", "Halm");
    private static final List<String> DAYS = List.of("Monday", "Tuesday", "Wednesday", "Thursday");
    private static final List<String> DONE = List.of("shelled", "looted", "mined", "rebuilt", "occupied");
    private static final List<String> THINGS = List.of("grain store", "railway bridge", "water tower", "law school");

    private final ReportReader reader = ReportReader.with(COUNTRIES);

    private static Report report(String name, String published, String text) {
        return Report.of(name, text, "News " + name, "Courier " + name, null, published, name);
    }

    private List<Relation> inside(String... sentences) {
        return restated(reader.read(report("a", "2019-03-15", String.join(" ", sentences)))
                .relations());
    }

    private List<Relation> across(Report... reports) {
        List<Reading> readings = new ArrayList<>();
        for (Report r : reports) readings.add(reader.read(r));
        return restated(new GroupReader().read(readings).relations());
    }

    private static List<Relation> restated(List<Relation> relations) {
        return relations.stream().filter(r -> r.type() == Type.RESTATES).toList();
    }

    @Test
    void aSpeakerWhoSaysTheSameInOtherWordsIsTiedToTheFirstTime() {
        List<Relation> found = inside(
                "The governor, Olan Petry, said Kestrian soldiers had shelled the grain store in Selnik.",
                "Roads were empty.",
                "Petry said that the old grain store in Selnik was shelled by Kestrian troops.");
        assertThat(found).singleElement().satisfies(r -> {
            assertThat(r.a()).isEqualTo("a2");
            assertThat(r.b()).isEqualTo("a1");
            assertThat(r.reason())
                    .isEqualTo(
                            "Said again by Olan Petry in other words: “that the old grain store in Selnik was shelled"
                                    + " by Kestrian troops”; before: “Kestrian soldiers had shelled the grain store in Selnik”.");
        });
    }

    @Test
    void twoOfOneSideAreTiedAndTheReasonNamesBoth() {
        assertThat(inside(
                        "The Varenian Defence Ministry said Kestrian soldiers had shelled the grain store in Selnik.",
                        "The Varenian Foreign Ministry said Kestrian forces shelled the grain store in Selnik again."))
                .singleElement()
                .satisfies(r -> assertThat(r.reason())
                        .startsWith(
                                "Said in other words by Varenian Foreign Ministry, of the same side as Varenian Defence"
                                        + " Ministry: “"));
    }

    @Test
    void whatTurnsAClaimIntoItsOppositeIsNotTheSame() {
        String claim = "Olan Petry said Kestrian soldiers had shelled the grain store in Selnik.";
        for (String other : List.of(
                "Petry said Kestrian soldiers had not shelled the grain store in Selnik.",
                "Petry said Kestrian soldiers hadn’t shelled the grain store in Selnik.",
                "Petry denied that Kestrian soldiers had shelled the grain store in Selnik.",
                "Petry did not say that Kestrian soldiers had shelled the grain store in Selnik.",
                "Petry said Kestrian soldiers would shell the grain store in Selnik.",
                "Petry said Kestrian soldiers might have shelled the grain store in Selnik.",
                "Petry said it was not known whether Kestrian soldiers had shelled the grain store in Selnik.",
                "Petry said Varenian soldiers had shelled the grain store in Selnik.",
                "Petry said Kestrian soldiers had shelled the grain store in Tolm.",
                "Petry said Kestrian soldiers had looted the grain store in Selnik."))
            assertThat(inside(claim, "Roads were empty.", other)).as(other).isEmpty();
    }

    @Test
    void whoDidItToWhomIsNotTurnedRound() {
        assertThat(inside(
                        "Olan Petry said Kestrian soldiers had shelled the Varenian barracks near Selnik.",
                        "Petry said Varenian soldiers had shelled the Kestrian barracks near Selnik."))
                .isEmpty();
    }

    @Test
    void theOtherSideSaysNothingAgain() {
        assertThat(inside(
                        "The Varenian Defence Ministry said Kestrian soldiers had shelled the grain store in Selnik.",
                        "The Kestrian Defence Ministry said Kestrian soldiers had shelled the grain store in Selnik."))
                .isEmpty();
    }

    @Test
    void claimsWithFiguresAreLeftToTheirFigures() {
        assertThat(inside(
                        "Olan Petry said Kestrian shells had killed 14 civilians in the grain store in Selnik.",
                        "Petry said Kestrian shells had killed 14 civilians in the old grain store in Selnik."))
                .isEmpty();
    }

    @Test
    void pagesOfDaysFarApartDoNotTellOfTheSame() {
        String one = "Olan Petry said Kestrian soldiers had shelled the grain store in Selnik. Roads were empty.";
        String other =
                "Shops stayed shut. The old grain store in Selnik was shelled by Kestrian troops, Olan Petry said.";
        assertThat(across(report("x", "2019-03-15", one), report("y", "2019-03-16", other)))
                .hasSize(1);
        assertThat(across(report("x", "2019-03-15", one), report("y", "2019-03-19", other)))
                .isEmpty();
    }

    @Test
    void overnightIsAnotherNightOnAnotherDay() {
        String one =
                "Olan Petry said Kestrian soldiers had shelled the grain store in Selnik overnight. Roads were empty.";
        String other = "Shops stayed shut. The old grain store in Selnik was shelled overnight by Kestrian troops, Olan"
                + " Petry said.";
        assertThat(across(report("x", "2019-03-15", one), report("y", "2019-03-15", other)))
                .hasSize(1);
        assertThat(across(report("x", "2019-03-15", one), report("y", "2019-03-16", other)))
                .isEmpty();
    }

    @Test
    void somebodyUnnamedOnAnotherPageIsSomebodyElse() {
        String one = "A driver said soldiers had shelled the grain store in Selnik. Roads were empty.";
        String other = "Shops stayed shut. The old grain store in Selnik was shelled by troops, a driver said.";
        assertThat(across(report("x", "2019-03-15", one), report("y", "2019-03-15", other)))
                .isEmpty();
    }

    @Test
    void reprintsSayNothingAgain() {
        String text =
                "Olan Petry said Kestrian soldiers had shelled the grain store in Selnik. Roads were empty and shops"
                        + " stayed shut while engineers looked for mines along the river and trains to the north were cancelled"
                        + " until further notice, which left the market without fish for the first time in many years.";
        assertThat(across(report("x", "2019-03-15", text), report("y", "2019-03-15", text)))
                .isEmpty();
    }

    @Test
    void theOrderOfReportsChangesNothing() {
        List<Report> reports = new ArrayList<>();
        Random random = new Random(SEED);
        for (int i = 0; i < 12; i++) {
            Fact fact = new Fact("Kestrian", DONE.get(i % 2), "grain store", "Selnik", "Monday", "Olan Petry");
            reports.add(report("r" + i, "2019-03-15", fact.text(i % 3) + " Item " + random.nextInt(1000) + "."));
        }
        List<Relation> once = across(reports.toArray(Report[]::new));
        Collections.shuffle(reports, random);
        assertThat(once).isNotEmpty();
        assertThat(across(reports.toArray(Report[]::new))).isEqualTo(once);
    }

    /** What a report says. */
    private record Fact(String army, String done, String thing, String place, String day, String who) {
        String text(int way) {
            return switch (way) {
                case 0 ->
                    "%s said %s soldiers had %s the %s in %s on %s. The road was closed."
                            .formatted(who, army, done, thing, place, day);
                case 1 ->
                    "Shops stayed shut. On %s, %s troops %s the old %s in %s, according to %s."
                            .formatted(day, army, done, thing, place, who);
                default ->
                    "“The %s in %s was %s by %s forces on %s,” %s said in a speech."
                            .formatted(thing, place, done, army, day, who);
            };
        }
    }

    private static <T> T other(List<T> all, T than, Random random) {
        List<T> rest = new ArrayList<>(all);
        rest.remove(than);
        return rest.get(random.nextInt(rest.size()));
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** How many of fifty pairs of pages are tied. */
    private int tied(UnaryOperator<Fact> change, Random random) {
        int tied = 0;
        for (int i = 0; i < 50; i++) {
            Fact one = new Fact(
                    random.nextBoolean() ? "Kestrian" : "Varenian",
                    any(DONE, random),
                    any(THINGS, random),
                    any(PLACES, random),
                    any(DAYS, random),
                    random.nextBoolean() ? "Olan Petry" : "Mira Tolvan");
            int way = random.nextInt(3);
            Report x = report("x", "2019-03-15", one.text(way));
            Report y = report("y", "2019-03-15", change.apply(one).text((way + 1 + random.nextInt(2)) % 3));
            if (!across(x, y).isEmpty()) tied++;
        }
        return tied;
    }

    @Test
    void noneOfThreeHundredLookAlikesIsTied() {
        Random random = new Random(SEED);
        UnaryOperator<Fact> army = f -> new Fact(
                f.army().equals("Kestrian") ? "Varenian" : "Kestrian",
                f.done(),
                f.thing(),
                f.place(),
                f.day(),
                f.who());
        UnaryOperator<Fact> done =
                f -> new Fact(f.army(), other(DONE, f.done(), random), f.thing(), f.place(), f.day(), f.who());
        UnaryOperator<Fact> thing =
                f -> new Fact(f.army(), f.done(), other(THINGS, f.thing(), random), f.place(), f.day(), f.who());
        UnaryOperator<Fact> place =
                f -> new Fact(f.army(), f.done(), f.thing(), other(PLACES, f.place(), random), f.day(), f.who());
        UnaryOperator<Fact> day =
                f -> new Fact(f.army(), f.done(), f.thing(), f.place(), other(DAYS, f.day(), random), f.who());
        UnaryOperator<Fact> who = f -> new Fact(
                f.army(),
                f.done(),
                f.thing(),
                f.place(),
                f.day(),
                f.who().equals("Olan Petry") ? "Mira Tolvan" : "Olan Petry");
        for (UnaryOperator<Fact> change : List.of(army, done, thing, place, day, who))
            assertThat(tied(change, random)).isZero();
    }

    @Test
    void threeInFourOfTheSameInOtherWordsAreTied() {
        assertThat(tied(f -> f, new Random(SEED))).as("of 50").isGreaterThanOrEqualTo(38);
    }
}
