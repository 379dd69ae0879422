package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hearsay.ReportReader;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Heard;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What many threads see of a ledger to which one writes. */
abstract class ReaderFacts extends BadTimesFacts {
    private static final ReportReader READER = ReportReader.standard();
    private static final Engine ENGINE = new Engine("0".repeat(32), "test");
    private static final int READERS = 16;
    private static final int PAIRS = 12;
    private static final ClaimFilter KILLED =
            new ClaimFilter(null, "killed", null, null, null, null, null, null, null, null);

    /** So long nobody waits who does not have to, though whoever writes would wait for others who write for much longer. */
    private static final Duration SOON = Duration.ofMillis(Database.WAIT_MILLIS / 3);

    private static Reading reading(String name, int killed) {
        return READER.read(Report.of(
                name,
                "The Kestrian army said on Monday that " + killed + " soldiers were killed in Selnik.",
                null,
                "Courier " + name,
                null,
                "2019-03-14",
                name));
    }

    private static List<Reading> pairs() {
        List<Reading> out = new ArrayList<>();
        for (int i = 0; i < 2 * PAIRS; i++) out.add(reading("r" + i, 20 + i));
        return out;
    }

    /** What a reader saw in one look, as numbers of reports. */
    private record Look(int listed, int told, int filtered, int heard, int held) {
        static Look at(Ledger ledger) {
            List<String> held = new ArrayList<>();
            ledger.each(filed -> held.add(filed.report().id()));
            return new Look(
                    ledger.listed("", 1_000).size(),
                    ledger.timeline(ClaimFilter.ALL, Slice.ALL).what().size(),
                    ledger.timeline(KILLED, Slice.ALL).what().size(),
                    ledger.sources(KILLED, Slice.ALL).what().stream()
                            .mapToInt(Heard::figures)
                            .sum(),
                    held.size());
        }

        /** Reports come two by two. */
        boolean isWhole() {
            return listed % 2 == 0 && told % 2 == 0 && filtered % 2 == 0 && heard % 2 == 0 && held % 2 == 0;
        }

        boolean isBefore(Look other) {
            return listed <= other.listed && told <= other.told && filtered <= other.filtered && heard <= other.heard;
        }
    }

    private static List<Look> lookUntil(Ledger ledger, AtomicBoolean over, Semaphore looked) {
        List<Look> looks = new ArrayList<>();
        while (!over.get()) {
            looks.add(Look.at(ledger));
            looked.release();
        }
        return looks;
    }

    @Test
    @Timeout(120)
    void sixteenReadersSeeWhatWasKeptTogetherAsAWholeWhileReportsAreAdded() throws Exception {
        List<Reading> pairs = pairs();
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        AtomicBoolean over = new AtomicBoolean();
        Semaphore looked = new Semaphore(0);
        try (Ledger ledger = Ledger.open(fresh(), InstantSource.system())) {
            List<Future<List<Look>>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) readers.add(threads.submit(() -> lookUntil(ledger, over, looked)));
            for (int i = 0; i < pairs.size(); i++) {
                ledger.add(pairs.get(i), ENGINE);
                if (i % 2 == 1) ledger.commit();
                assertThat(looked.tryAcquire(2, 60, TimeUnit.SECONDS)).isTrue();
            }
            over.set(true);
            int seen = 0;
            for (Future<List<Look>> reader : readers) {
                List<Look> looks = reader.get();
                assertThat(looks).isNotEmpty().allMatch(Look::isWhole);
                for (int i = 1; i < looks.size(); i++) assertThat(looks.get(i)).matches(looks.get(i - 1)::isBefore);
                seen += (int) looks.stream()
                        .filter(l -> l.told() > 0 && l.told() < pairs.size())
                        .count();
            }
            assertThat(seen).as("looks in between").isPositive();
            int all = pairs.size();
            assertThat(Look.at(ledger)).isEqualTo(new Look(all, all, all, all, all));
            assertThat(ledger.checkSummaries()).isEmpty();
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
    }

    @Test
    void readersShareWhatIsInMemoryOfAMoment() throws Exception {
        String where = fresh();
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        try (Ledger ledger = Ledger.open(where, InstantSource.system());
                Readers readers = new Readers(Database.at(where))) {
            Columns before = new Columns();
            for (int i = 0; i < 3; i++) {
                ledger.add(reading("r" + i, 20 + i), ENGINE);
                ledger.settle();
                Set<Columns> seen = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
                CountDownLatch all = new CountDownLatch(READERS);
                for (int k = 0; k < READERS; k++)
                    threads.execute(() -> {
                        seen.add(readers.view(Reader::columns));
                        all.countDown();
                    });
                assertThat(all.await(60, TimeUnit.SECONDS)).isTrue();
                assertThat(seen).hasSize(1).doesNotContain(before);
                before = seen.iterator().next();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T elsewhere(Callable<T> work) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            return thread.submit(work).get(SOON.toSeconds(), TimeUnit.SECONDS);
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void whatOneThreadIsAddingAnotherNeitherSeesNorKeepsNorWaitsFor() throws Exception {
        String where = fresh();
        try (Ledger ledger = Ledger.open(where, InstantSource.system())) {
            ledger.add(reading("a", 12), ENGINE);
            ledger.settle();
            ledger.add(reading("b", 13), ENGINE);
            assertThat(elsewhere(() -> Look.at(ledger))).isEqualTo(new Look(1, 1, 1, 1, 1));
            assertThat(ledger.knows(reading("b", 13).report().id())).isTrue();
        }
        try (Ledger ledger = Ledger.openExisting(where)) {
            assertThat(ledger.named("b")).isEmpty();
        }
    }

    @Test
    void aViewDoesNotWaitForAnotherProgramThatWrites() throws Exception {
        String where = fresh();
        try (Ledger ledger = Ledger.open(where, InstantSource.system());
                Ledger other = Ledger.openExisting(where)) {
            ledger.add(reading("a", 12), ENGINE);
            ledger.settle();
            ledger.add(reading("b", 13), ENGINE);
            ledger.commit();
            other.remember("so far", "one");
            assertThat(elsewhere(() ->
                            ledger.sources(KILLED, Slice.ALL).what().get(0).figures()))
                    .as("what was settled last")
                    .isEqualTo(1);
            other.commit();
            assertThat(ledger.sources(KILLED, Slice.ALL).what().get(0).figures())
                    .isEqualTo(2);
        }
    }

    @Test
    void whoReadsWithinReadingSeesTheSame() throws SQLException {
        try (Ledger ledger = Ledger.open(fresh(), InstantSource.system())) {
            for (int i = 0; i < 3; i++) ledger.add(reading("r" + i, 20 + i), ENGINE);
            ledger.settle();
            List<Integer> listed = new ArrayList<>();
            ledger.each(filed -> {
                listed.add(ledger.listed("", 10).size());
                if (listed.size() > 1) return;
                ledger.add(reading("later", 99), ENGINE);
                ledger.commit();
            });
            assertThat(listed).containsExactly(3, 3, 3);
            assertThat(ledger.listed("", 10)).hasSize(4);
        }
    }

    private static Report toll(String name, String day, int killed) {
        String text = "Kestria said that " + killed + " civilians were killed in Selnik on Thursday.";
        return Report.of(name, text, null, "Courier", null, day, name);
    }

    @Test
    void whichClaimsTakeBackAnEarlierNumberCanBeAsked() throws SQLException {
        try (Ledger ledger = Ledger.open(fresh(), InstantSource.system())) {
            ledger.add(READER.read(toll("first", "2019-03-14", 23)), ENGINE);
            ledger.add(READER.read(toll("second", "2019-03-15", 31)), ENGINE);
            List<Conflict> conflicts =
                    ledger.conflicts(ClaimFilter.ALL, Slice.ALL).what();
            assertThat(conflicts).extracting(Conflict::type).containsExactly(Relation.Type.REVISES);
            String later = conflicts.get(0).a().id();
            String earlier = conflicts.get(0).b().id();
            assertThat(ledger.revising(List.of(earlier, later))).containsExactly(later);
            assertThat(ledger.revising(List.of(earlier))).isEmpty();
        }
    }

    @Test
    void everyWordIsSearchedForWhateverItsLettersAndItsCase() throws SQLException {
        try (Ledger ledger = Ledger.open(fresh(), InstantSource.system())) {
            ledger.add(
                    READER.read(Report.of(
                            "a", "The mayor of Ütrel said that 12 soldiers were killed near Ørst on Monday.")),
                    ENGINE);
            ledger.add(
                    READER.read(Report.of(
                            "b", "The mayor of Tolm said that 31 soldiers and/or civilians were killed on Monday.")),
                    ENGINE);
            assertThat(ledger.search("or 31 civilians AND", ClaimFilter.ALL, 10))
                    .extracting(Found::report)
                    .contains("b");
            for (String words : List.of("ütrel", "ÜTREL Soldiers", "ørst 12 mayor SAID that killed", "of"))
                assertThat(ledger.search(words, ClaimFilter.ALL, 10))
                        .as(words)
                        .extracting(Found::kind)
                        .contains("figure");
            for (String words : List.of("utr", "ütrel sold", "12 13"))
                assertThat(ledger.search(words, ClaimFilter.ALL, 10)).as(words).isEmpty();
        }
    }
}
