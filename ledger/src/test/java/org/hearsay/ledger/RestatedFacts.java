package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.hearsay.GroupReader;
import org.hearsay.ReportReader;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.ledger.Correction.Verb;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Report;
import org.hearsay.name.Profile;
import org.junit.jupiter.api.Test;

/** That a ledger ties claims without figures that say the same again, as reading its reports as one group does. */
abstract class RestatedFacts extends JudgedFacts {
    private static final Engine ENGINE = new Engine("3".repeat(32), "one");
    private static final Engine NEWER = new Engine("4".repeat(32), "two");
    private static final Path EXAMPLES = Path.of("../examples");
    private static final Profile COUNTRIES = new Profile(
            List.of(
                    new Profile.Side(
                            "Varenia", List.of(), List.of("Varenian"), List.of("Varenians"), List.of("Ostrel")),
                    new Profile.Side(
                            "Kestria", List.of(), List.of("Kestrian"), List.of("Kestrians"), List.of("Irmgard"))),
            List.of());
    private static final ReportReader READER = ReportReader.with(COUNTRIES);
    private static final List<String> WHO =
            List.of("Olan Petry", "Mira Tolvan", "The Varenian Defence Ministry", "The Varenian Foreign Ministry");
    private static final List<String> WAYS = List.of(
            "%1$s said Kestrian soldiers had %2$s the grain store in %3$s. ",
            "%1$s said that the old grain store in %3$s was %2$s by Kestrian troops overnight. ",
            "“The grain store in %3$s was %2$s by Kestrian forces after dark,” %1$s said in a speech. ",
            "%1$s denied that Kestrian soldiers had %2$s the grain store in %3$s. ");
    private static final String STORY =
            "The bridge over the river had been closed since the early morning, and whoever had "
                    + "left the town by bus was told to come back before noon, when the last shop in the market square would open "
                    + "its doors again for those who had no bread. ";

    /** Reports of few days, some without one, some of which are copies of others. */
    private static List<Reading> readings(Random random) {
        List<Reading> out = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            StringBuilder text = new StringBuilder(i % 3 == 0 ? STORY : "Item " + i + ". ");
            for (int s = 0; s < 1 + random.nextInt(3); s++)
                text.append(pick(WAYS, random)
                        .formatted(
                                pick(WHO, random),
                                pick(List.of("shelled", "looted"), random),
                                pick(List.of("Selnik", "Tolm"), random)));
            String day = random.nextInt(8) == 0 ? null : "2019-03-1" + random.nextInt(4);
            out.add(READER.read(Report.of("r" + i, text.toString(), null, "Courier " + i, null, day, "r" + i)));
        }
        return out;
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    /** What reading them together says, in the order of the ledger's ids. */
    private static List<Relation> together(List<Reading> readings) {
        List<Reading> sorted = readings.stream()
                .sorted(Comparator.comparing(r -> r.report().id()))
                .toList();
        return new GroupReader()
                .read(sorted).relations().stream()
                        .filter(r -> r.type() == Relation.Type.RESTATES)
                        .toList();
    }

    /** What the ledger says, by the names of reports and the ids of attributions. */
    private static List<Relation> kept(Ledger ledger) {
        Map<String, String> names = new HashMap<>();
        ledger.each(filed -> {
            if (filed.stands())
                filed.entryIds()
                        .forEach((claim, entry) ->
                                names.put(entry, filed.report().name() + "#" + claim));
        });
        return ledger.restated(ClaimFilter.ALL, Slice.ALL).what().stream()
                .map(r -> new Relation(
                        Relation.Type.RESTATES,
                        Objects.requireNonNull(names.get(r.now().entry())),
                        Objects.requireNonNull(names.get(r.before().entry())),
                        r.reason()))
                .toList();
    }

    private Ledger ledger(List<Reading> readings) throws SQLException {
        Ledger ledger = Ledger.open(fresh(), InstantSource.system());
        for (Reading r : readings) ledger.add(r, ENGINE);
        ledger.commit();
        return ledger;
    }

    private static Reading page(String name, String day, String text) {
        return READER.read(Report.of(name, text, null, "Courier " + name, null, day, name));
    }

    private static final Reading FIRST = page(
            "x",
            "2019-03-15",
            "Olan Petry said Kestrian soldiers had shelled the grain store in Selnik. Roads were empty.");
    private static final Reading SECOND = page(
            "y",
            "2019-03-16",
            "Shops stayed shut. The old grain store in Selnik was shelled by Kestrian troops, Olan Petry said.");

    @Test
    void whatIsSaidAgainInAnotherReportIsTiedToTheFirstTimeWithItsReason() throws SQLException {
        try (Ledger ledger = ledger(List.of(SECOND, FIRST))) {
            Restatement one = ledger.restated(ClaimFilter.ALL, Slice.ALL).what().get(0);
            assertThat(one.reason()).startsWith("Said again by Olan Petry in other words: “The old grain store");
            assertThat(one.now().name()).isEqualTo("y");
            assertThat(one.now().day()).isEqualTo(LocalDate.of(2019, 3, 16));
            assertThat(one.before().outlet()).isEqualTo("Courier x");
            assertThat(one.before().words()).isEqualTo("Kestrian soldiers had shelled the grain store in Selnik");
            assertThat(ledger.restated(FIRST.report().id(), 9)).containsExactly(one);
            assertThat(ledger.restated(SECOND.report().id(), 9)).containsExactly(one);
        }
    }

    @Test
    void onlyWhatIsAskedForIsShownAndFiguresAreNotAskedFor() throws SQLException {
        try (Ledger ledger = ledger(List.of(FIRST, SECOND))) {
            LocalDate day = LocalDate.of(2019, 3, 16);
            for (ClaimFilter filter : List.of(
                    new ClaimFilter(null, null, null, null, "the courier x", null, null, null, null, null),
                    new ClaimFilter(null, null, null, null, null, "olan petry", null, null, null, null),
                    new ClaimFilter(null, null, null, null, null, null, null, day, day, null),
                    new ClaimFilter(null, null, null, null, null, null, null, null, null, day)))
                assertThat(ledger.restated(filter, Slice.ALL).what())
                        .as("" + filter)
                        .hasSize(1);
            for (ClaimFilter filter : List.of(
                    new ClaimFilter(null, "killed", null, null, null, null, null, null, null, null),
                    new ClaimFilter(null, null, null, null, null, "Mira Tolvan", null, null, null, null),
                    new ClaimFilter(null, null, null, null, null, null, null, null, null, day.minusDays(1))))
                assertThat(ledger.restated(filter, Slice.ALL).what())
                        .as("" + filter)
                        .isEmpty();
        }
    }

    @Test
    void theExamplesSayTheSameAgainAsReadTogether() throws IOException, SQLException {
        List<Reading> readings = new ArrayList<>();
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString();
                // Of one day, that they can tell of the same.
                readings.add(
                        READER.read(Report.of(name, Files.readString(file), null, null, null, "2019-03-15", name)));
            }
        }
        readings.add(FIRST);
        readings.add(SECOND);
        try (Ledger ledger = ledger(readings)) {
            assertThat(kept(ledger))
                    .containsExactlyInAnyOrderElementsOf(together(readings))
                    .isNotEmpty();
        }
    }

    @Test
    void whateverIsAddedInWhateverOrderAndForgottenItSaysWhatIsSaidOfAllReportsTogether() throws SQLException {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        int found = 0;
        for (int round = 0; round < 4; round++) {
            List<Reading> readings = readings(random);
            List<Reading> there = new ArrayList<>(readings);
            Collections.shuffle(readings, random);
            try (Ledger ledger = Ledger.open(fresh(), InstantSource.system())) {
                for (Reading r : readings) {
                    ledger.add(r, ENGINE);
                    if (random.nextInt(3) == 0) ledger.settle();
                }
                ledger.commit();
                assertThat(kept(ledger)).as("seed " + seed).containsExactlyInAnyOrderElementsOf(together(there));
                found += kept(ledger).size();
                for (int i = 0; i < 6; i++) {
                    Reading gone = there.remove(random.nextInt(there.size()));
                    ledger.forget(gone.report().id(), "asked for");
                    assertThat(kept(ledger))
                            .as("seed " + seed + ", without " + gone.report().name())
                            .containsExactlyInAnyOrderElementsOf(together(there));
                }
                assertThat(ledger.checkSummaries()).isEmpty();
            }
        }
        assertThat(found).as("seed " + seed).isGreaterThan(20);
    }

    @Test
    void whatANewerReadingDoesNotHaveIsSaidAgainNoMore() throws SQLException {
        try (Ledger ledger = ledger(List.of(FIRST, SECOND))) {
            assertThat(ledger.restated(ClaimFilter.ALL, Slice.ALL).what()).hasSize(1);
            ledger.reread(
                    new Reading(
                            FIRST.report(),
                            FIRST.dating(),
                            List.of(),
                            FIRST.figures(),
                            FIRST.actors(),
                            List.of(),
                            FIRST.ranges(),
                            FIRST.incidents(),
                            FIRST.loaded(),
                            FIRST.whys()),
                    NEWER);
            ledger.commit();
            assertThat(ledger.restated(ClaimFilter.ALL, Slice.ALL).what()).isEmpty();
            assertThat(ledger.checkSummaries()).isEmpty();
        }
    }

    @Test
    void whatAPersonRejectsOrSetsApartIsNotShown() throws SQLException {
        try (Ledger ledger = ledger(List.of(FIRST, SECOND))) {
            Restatement one = ledger.restated(ClaimFilter.ALL, Slice.ALL).what().get(0);
            String rejected = ledger.correct(Verb.REJECT, one.now().claim(), null, null, "Ann", "not said so");
            assertThat(ledger.restated(ClaimFilter.ALL, Slice.ALL).what()).isEmpty();
            ledger.correct(Verb.UNDO, rejected, null, null, "Ann", "it was");
            assertThat(ledger.restated(ClaimFilter.ALL, Slice.ALL).what()).containsExactly(one);
            String two = one.now().claim() + " " + one.before().claim();
            ledger.correct(Verb.JUDGE, two, null, "no", "Ann", "two grain stores");
            assertThat(ledger.restated(ClaimFilter.ALL, Slice.ALL).what()).isEmpty();
        }
    }

    @Test
    void aLedgerOfAnEarlierVersionIsComparedWhenItIsLookedAt() throws SQLException {
        String where = fresh();
        try (Ledger ledger = Ledger.open(where, InstantSource.system())) {
            for (Reading r : List.of(FIRST, SECOND)) ledger.add(r, ENGINE);
            ledger.settle();
        }
        try (Connection db = connection(where);
                Statement statement = db.createStatement()) {
            statement.execute("DELETE FROM saying");
            statement.execute("DELETE FROM restated");
            statement.execute("INSERT INTO waiting SELECT 'said', id FROM report");
        }
        try (Ledger ledger = Ledger.openExisting(where)) {
            assertThat(ledger.restated(ClaimFilter.ALL, Slice.ALL).what()).hasSize(1);
            assertThat(ledger.checkSummaries()).isEmpty();
        }
    }

    @Test
    void ofReprintsOnlyTheFirstSaysSomethingAgain() throws SQLException {
        List<Reading> readings = new ArrayList<>(List.of(FIRST));
        for (String name : List.of("a", "b", "c", "d"))
            readings.add(page(name, "2019-03-16", STORY + SECOND.report().text()));
        try (Ledger ledger = ledger(readings)) {
            List<Restatement> all = ledger.restated(ClaimFilter.ALL, Slice.ALL).what();
            assertThat(all)
                    .singleElement()
                    .satisfies(r -> assertThat(r.before().name()).isEqualTo("x"));
            ledger.forget(all.get(0).now().report(), "asked for");
            assertThat(ledger.restated(ClaimFilter.ALL, Slice.ALL).what())
                    .singleElement()
                    .satisfies(r -> assertThat(r.now().report())
                            .isNotEqualTo(all.get(0).now().report()));
            assertThat(ledger.checkSummaries()).isEmpty();
        }
    }
}
