package org.hearsay.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hearsay.bench.pages.MadeArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code ./bench spark}: the CPU that the job on Spark takes for web archives, beside that of {@code hearsay add} for the same;
 * each on one core, with one thread, into a ledger in a file, less what a run over one page costs.
 */
@Command(
        name = "spark",
        description = "Measures the CPU of the job on Spark beside that of hearsay add.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class SparkCommand implements Callable<Integer> {
    private static final int ARCHIVES = 8;

    @Option(names = "--pages", defaultValue = "10000", description = "How many pages there are.")
    private int pages = 10_000;

    @Option(names = "--heap", defaultValue = "1g", description = "The heap that each process may have.")
    private String heap = "1g";

    @Option(names = "--seed", defaultValue = "1", description = "What the pages are made from.")
    private long seed = 1;

    private final Path home = Path.of(System.getProperty("bench.home", "."));

    /** Measures and prints; 0 when all went well. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("bench-spark");
        try {
            Path one = corpus(folder.resolve("one"), 1, 1);
            Path many = corpus(folder.resolve("many"), ARCHIVES, pages / ARCHIVES);
            double command = cpu(out, "hearsay add", command(one, folder), command(many, folder));
            double spark = cpu(out, "Spark", spark(one, folder), spark(many, folder));
            out.println(String.format(Locale.ROOT, "%d pages: Spark takes %.2f times the CPU", pages, spark / command));
            return 0;
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    private Path corpus(Path folder, int archives, int each) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < archives; i++) MadeArchive.write(folder.resolve(i + ".warc.gz"), each, seed + i);
        return folder;
    }

    private static double cpu(PrintStream out, String name, Cost start, Cost whole) {
        double cpu = whole.cpuSeconds() - start.cpuSeconds();
        out.println(String.format(
                Locale.ROOT,
                "%s: %.1f s CPU, and %.1f s of start-up; %.0f MB at most",
                name,
                cpu,
                start.cpuSeconds(),
                whole.peakMegabytes()));
        return cpu;
    }

    private List<String> options(String... more) {
        List<String> options = new ArrayList<>(List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        options.addAll(List.of(more));
        return options;
    }

    private Cost command(Path corpus, Path folder) throws IOException, InterruptedException {
        return Timed.java(
                home.resolve("app/target/lib/*").toString(),
                options(),
                List.of(
                        "org.hearsay.app.Main",
                        "add",
                        "--threads",
                        "1",
                        "--ledger",
                        folder.resolve(corpus.getFileName() + ".db").toString(),
                        corpus.toString()));
    }

    private Cost spark(Path corpus, Path folder) throws IOException, InterruptedException {
        List<String> options =
                options("-Dspark.master=local[1]", "-Dspark.ui.enabled=false", "-Dspark.driver.host=127.0.0.1");
        for (String opened : List.of(
                "java.lang",
                "java.lang.invoke",
                "java.lang.reflect",
                "java.io",
                "java.net",
                "java.nio",
                "java.util",
                "java.util.concurrent",
                "java.util.concurrent.atomic",
                "jdk.internal.ref",
                "sun.nio.ch",
                "sun.nio.cs",
                "sun.security.action",
                "sun.util.calendar")) options.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        String given = Files.readString(home.resolve("spark/target/class-path"), StandardCharsets.UTF_8);
        return Timed.java(
                home.resolve("spark/target/lib/*") + ":" + given.strip(),
                options,
                List.of(
                        "org.hearsay.spark.Job",
                        "--out",
                        folder.resolve(corpus.getFileName() + "-out").toString(),
                        "--ledger",
                        folder.resolve(corpus.getFileName() + "-spark.db").toString(),
                        corpus.toString()));
    }
}
