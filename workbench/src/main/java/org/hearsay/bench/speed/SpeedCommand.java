package org.hearsay.bench.speed;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.bench.corpus.CorpusFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ./bench speed}: tokens a CPU second over many articles, less what one report of ten words costs; the most memory
 * held; and how long one page takes from a cold start.
 */
@Command(
        name = "speed",
        description = "Measures speed and memory of hearsay read.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class SpeedCommand implements Callable<Integer> {
    private static final String TEN_WORDS = "Kestria said that it lost nearly forty tanks at Selnik.\n";
    private static final int COLD_RUNS = 7;

    @Mixin
    private final CorpusFolder corpora = new CorpusFolder();

    @Option(names = "--articles", defaultValue = "500", description = "How many articles to read.")
    private int articles = 500;

    @Option(names = "--runs", defaultValue = "3", description = "Of how many runs the median is taken.")
    private int runs = 3;

    @Option(names = "--heap", defaultValue = "512m", description = "The heap that the process may have.")
    private String heap = "512m";

    /** Measures and prints; 0 when all went well. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("bench-speed");
        Path small = Files.writeString(folder.resolve("ten-words.txt"), TEN_WORDS);
        Path page = Files.writeString(folder.resolve("page.txt"), TEN_WORDS.repeat(60));
        NewsSample news = NewsSample.of(corpora.news(), articles, folder.resolve("news.jsonl"));
        Trial trial = new Trial(Path.of(System.getProperty("bench.home", ".")));

        List<Cost> many = costs(trial, news.file(), runs);
        List<Cost> one = costs(trial, small, runs);
        double cpu = median(many.stream().map(Cost::cpuSeconds).toList());
        double start = median(one.stream().map(Cost::cpuSeconds).toList());
        print(out, "articles %d, tokens %d, runs %d, -Xmx%s", articles, news.tokens(), runs, heap);
        print(out, "CPU seconds %.2f, of them start-up %.2f", cpu, start);
        print(out, "tokens a CPU second %.0f", news.tokens() / (cpu - start));
        print(
                out,
                "peak resident set %.0f MB",
                median(many.stream().map(Cost::peakMegabytes).toList()));
        List<Double> cold =
                costs(trial, page, COLD_RUNS).stream().map(Cost::wallSeconds).toList();
        print(out, "one page cold %.2f s (median of %d)", median(cold), COLD_RUNS);
        for (Path file : List.of(small, page, news.file(), folder)) Files.deleteIfExists(file);
        return 0;
    }

    private List<Cost> costs(Trial trial, Path file, int times) throws IOException, InterruptedException {
        List<Cost> out = new ArrayList<>();
        for (int i = 0; i < times; i++) out.add(trial.read(file, heap));
        return out;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void print(PrintStream out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
