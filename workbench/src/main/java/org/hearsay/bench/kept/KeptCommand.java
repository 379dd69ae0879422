package org.hearsay.bench.kept;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.hearsay.compare.Comparison;
import org.hearsay.ledger.Engine;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ./bench kept}: how long a ledger of many made-up claims takes to add, check, compare and look at. */
@Command(
        name = "kept",
        description = "Measures a ledger of made-up claims.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class KeptCommand implements Callable<Integer> {
    static final Engine ENGINE = new Engine("0".repeat(32), "made up");
    private static final int TOGETHER = 1_000;
    private static final int BAR = 100;
    private static final int CROWDED_BAR = 200;

    @Option(names = "--claims", defaultValue = "1000000", description = "So many claims.")
    private int claims = 1_000_000;

    @Option(
            names = "--ledger",
            description = "Where: a file or jdbc:postgresql://... Default: a file that is removed again.")
    private String where = "";

    @Option(
            names = "--server",
            description =
                    "Where a PostgreSQL server of its own keeps its files; it is started and stopped (Linux only). What is in "
                            + "the ledger given by --ledger is copied into it where it is empty.")
    @Nullable
    private Path server;

    @Option(names = "--seed", defaultValue = "20190305", description = "What is made up.")
    private long seed = 20190305;

    @Option(names = "--looks", defaultValue = "100", description = "Each view is looked at so many times.")
    private int looks = 100;

    @Option(names = "--only", defaultValue = "", description = "Only views in whose names these words are.")
    private String only = "";

    @Option(names = "--no-checks", description = "Only add and look.")
    private boolean unchecked;

    @Option(names = "--no-proof", description = "Do not prove summaries by making them anew, which takes longest.")
    private boolean unproved;

    @Option(
            names = "--readers",
            defaultValue = "0",
            description =
                    "Instead of looking alone and checking: so many readers look at once while reports are added, which stay in the ledger.")
    private int readers;

    @Option(names = "--seconds", defaultValue = "60", description = "So long they do.")
    private int seconds = 60;

    @Option(
            names = "--pause",
            defaultValue = "1000",
            description = "So many milliseconds each of them pauses between two looks, on average.")
    private int pause = 1_000;

    @Option(names = "--rate", defaultValue = "30", description = "So many reports are added a second meanwhile.")
    private int rate = 30;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Measures and prints; 0 when all went well. */
    @Override
    public Integer call() throws IOException {
        if (server == null) return call(where);
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(server)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start()) {
            String place = postgres.getJdbcUrl("postgres", "postgres");
            if (!where.isEmpty()) time("copied", () -> copy(where, place));
            return call(place);
        }
    }

    private int call(String asked) throws IOException {
        Path folder = Files.createTempDirectory("bench-kept");
        String place = asked.isEmpty() ? folder.resolve("kept.db").toString() : asked;
        int reports = claims / MadeUp.FIGURES;
        try (Ledger ledger = Ledger.open(place, InstantSource.system())) {
            if (ledger.named("r" + (reports - 1)).isEmpty()) {
                time("added " + claims + " claims of " + reports + " reports", () -> add(ledger, reports));
                time("settled", () -> settle(ledger));
            }
            if (readers > 0)
                new Crowd(ledger, seed, out).look(new Crowd.Plan(readers, seconds, pause, rate), CROWDED_BAR);
            else measure(ledger, reports);
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
        return 0;
    }

    private void measure(Ledger ledger, int reports) {
        new Looking(new Questions(ledger, new Random(seed)), out).all(only, looks, BAR);
        if (unchecked) return;
        time("checked", () -> ledger.check().size());
        if (!unproved) time("summaries proved", () -> ledger.checkSummaries().size());
        time("compared", () -> compared(reports));
    }

    private static int copy(String from, String to) {
        try (Ledger there = Ledger.open(to, InstantSource.system())) {
            if (!there.named("r0").isEmpty()) return 0;
        }
        try (Ledger here = Ledger.openExisting(from)) {
            here.copyTo(to);
        }
        return 1;
    }

    private int add(Ledger ledger, int reports) {
        MadeUp made = new MadeUp(seed);
        for (int i = 0; i < reports; i++) {
            ledger.add(made.reading(i), ENGINE);
            if (i % TOGETHER == TOGETHER - 1) ledger.commit();
        }
        ledger.commit();
        return reports;
    }

    private static int settle(Ledger ledger) {
        ledger.settle();
        return 1;
    }

    private int compared(int reports) {
        MadeUp made = new MadeUp(seed);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < reports; i++) readings.add(made.reading(i));
        return new Comparison().across(readings).size();
    }

    private void time(String what, Supplier<Integer> work) {
        long begun = System.nanoTime();
        long worked = cpu();
        int result = work.get();
        out.println(String.format(
                Locale.ROOT,
                "%s: %.2f s, CPU of this process %.2f s (%d)",
                what,
                (System.nanoTime() - begun) / 1e9,
                (cpu() - worked) / 1e9,
                result));
    }

    private static long cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }
}
