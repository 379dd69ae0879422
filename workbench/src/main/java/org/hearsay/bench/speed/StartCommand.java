package org.hearsay.bench.speed;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code ./bench start}: how long it takes from the start of {@code ./hearsay serve} to its first complete page over a ledger of the
 * examples, and {@code ./hearsay read} of one of them from its start to its end, by the clock.
 */
@Command(
        name = "start",
        description = "Measures the time to a first page and that of a cold reading.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class StartCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Option(names = "--runs", defaultValue = "11", description = "So many times each, after one that does not count.")
    private int runs = 11;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Path home = Path.of(System.getProperty("bench.home", "."));

    /** Measures and prints; 0 when all went well. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bench-start");
        Path ledger = folder.resolve("examples.db");
        Path examples = home.resolve("examples");
        ended("add", "--ledger", ledger, "--profile", examples.resolve("profile.yaml"), examples);
        load("before");
        print("serve, to the first page", times(() -> served(ledger)));
        print("read, one page", times(() -> ended("read", examples.resolve("02-orvane-courier.txt"))));
        load("after");
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) Files.delete(file);
        }
        Files.delete(folder);
        return 0;
    }

    /** What is timed. */
    private interface Run {
        void go() throws IOException, InterruptedException;
    }

    private double[] times(Run run) throws IOException, InterruptedException {
        double[] out = new double[runs];
        for (int i = -1; i < runs; i++) {
            long begun = System.nanoTime();
            run.go();
            if (i >= 0) out[i] = (System.nanoTime() - begun) / 1e9;
        }
        Arrays.sort(out);
        return out;
    }

    /** Stopping it is in the time of nobody: the process is gone when the next begins, but only killed. */
    private void served(Path ledger) throws IOException, InterruptedException {
        int port = FirstPage.freePort();
        Process process = start("serve", "--ledger", ledger, "--port", port);
        try {
            new FirstPage(port, "/claims").await(PATIENCE);
        } finally {
            process.destroyForcibly();
        }
    }

    private void ended(Object... words) throws IOException, InterruptedException {
        int code = start(words).waitFor();
        if (code != 0) throw new IOException("hearsay " + words[0] + " ended with " + code);
    }

    private Process start(Object... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("hearsay").toString()));
        for (Object word : words) command.add(word.toString());
        return new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
    }

    private void print(String what, double[] sorted) {
        out.println(String.format(
                Locale.ROOT,
                "%s: %.2f s in the middle, %.2f the fastest, %.2f the slowest of %d",
                what,
                sorted[sorted.length / 2],
                sorted[0],
                sorted[sorted.length - 1],
                sorted.length));
    }

    private void load(String when) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        int cores = Runtime.getRuntime().availableProcessors();
        out.println(String.format(Locale.ROOT, "load of the last minute %s: %.1f, %d cores", when, load, cores));
    }
}
