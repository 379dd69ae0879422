package org.hearsay.bench.rivals;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.bench.corpus.CorpusFolder;
import org.hearsay.bench.score.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ./bench rivals}: Hearsay and Stanford CoreNLP's quote attribution over the same articles, and a regular expression
 * that counts over reports whose figures are marked; one after the other in one run, each on one core in a process of its own.
 */
@Command(
        name = "rivals",
        description = "Measures speed, memory and quality beside others, over the same articles.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class RivalsCommand implements Callable<Integer> {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final String KINDS = "all direct mixed indirect";

    @Mixin
    private final CorpusFolder corpora = new CorpusFolder();

    @Option(names = "--articles", defaultValue = "84", description = "How many articles of PolNeAR's dev split.")
    private int articles = 84;

    @Option(names = "--heap", defaultValue = "256m", description = "The heap that Hearsay may have.")
    private String heap = "256m";

    @Option(names = "--rival-heap", defaultValue = "4g", description = "The heap that CoreNLP may have.")
    private String rivalHeap = "4g";

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** Measures and prints; 0 when all went well. */
    @Override
    public Integer call() throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("bench.home", "."));
        Path folder = Files.createTempDirectory("bench-rivals");
        try {
            attributions(home, folder);
            figures(home, folder);
            return 0;
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
            }
        }
    }

    private Contender hearsay(Path home) {
        return new Contender(
                "Hearsay",
                home.resolve("app/target/lib/*").toString(),
                List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                List.of("org.hearsay.app.Main", "read", "--format", "json", "--threads", "1"));
    }

    private void attributions(Path home, Path folder) throws IOException, InterruptedException {
        Comparison comparison = new Comparison(corpora.path());
        SortedMap<String, String> texts = comparison.articles().entrySet().stream()
                .limit(articles)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
        Path file = Files.writeString(folder.resolve("articles.jsonl"), lines(texts));
        Contender quotes = new Contender(
                "CoreNLP",
                home.resolve("workbench/rivals/target/lib/*").toString(),
                List.of("-Xmx" + rivalHeap, "-XX:+UseSerialGC"),
                List.of("org.hearsay.rivals.QuotePipeline"));
        out.println(texts.size() + " articles, " + tokens(texts.values()) + " tokens");
        Contender.Effort ours = measured(hearsay(home), file, folder.resolve("ours.jsonl"), texts.values());
        Contender.Effort theirs = measured(quotes, file, folder.resolve("theirs.jsonl"), texts.values());
        out.println(String.format(Locale.ROOT, "Hearsay reads %.0f times as fast", ours.times(theirs)));
        quality("Hearsay", comparison.attributions(folder.resolve("ours.jsonl"), texts.keySet()));
        quality("CoreNLP", comparison.attributions(folder.resolve("theirs.jsonl"), texts.keySet()));
    }

    private Contender.Effort measured(Contender one, Path file, Path printed, Iterable<String> texts)
            throws IOException, InterruptedException {
        Contender.Effort effort = one.read(file, printed);
        int reports = (int) Files.readString(file).lines().count();
        out.println(one.name() + ": " + effort.words(reports, tokens(texts)));
        return effort;
    }

    private void quality(String name, JsonNode score) {
        for (String measure : List.of("content_overlap", "attr_overlap"))
            for (String kind : KINDS.split(" ")) {
                JsonNode of = score.path(measure + "." + kind);
                out.println(String.format(
                        Locale.ROOT,
                        "%s %-16s %-8s P %5.1f  R %5.1f  F1 %5.1f  (%d marked, %d found)",
                        name,
                        measure,
                        kind,
                        of.path("p").asDouble(),
                        of.path("r").asDouble(),
                        of.path("f1").asDouble(),
                        of.path("gold").asInt(),
                        of.path("pred").asInt()));
            }
    }

    private void figures(Path home, Path folder) throws IOException, InterruptedException {
        Comparison comparison = new Comparison(corpora.path());
        List<String> texts = Files.readString(comparison.reports())
                .lines()
                .map(line -> MAPPER.readTree(line).path("text").asString(""))
                .toList();
        Contender counter = new Contender(
                "A regular expression",
                System.getProperty("java.class.path"),
                List.of("-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                List.of(RegexFigures.class.getName()));
        out.println(texts.size() + " reports, " + tokens(texts) + " tokens");
        for (Contender one : List.of(hearsay(home), counter)) {
            Path printed = folder.resolve("figures.jsonl");
            measured(one, comparison.reports(), printed, texts);
            JsonNode score = comparison.figures(printed);
            for (String measure : List.of("found P/R/F1", "claim P/R/F1"))
                out.println(one.name() + " " + measure + " " + score.path(measure));
        }
    }

    private static String lines(Map<String, String> texts) {
        StringBuilder lines = new StringBuilder();
        texts.forEach((name, text) -> lines.append(MAPPER.writeValueAsString(Map.of("id", name, "text", text)))
                .append('\n'));
        return lines.toString();
    }

    private static long tokens(Iterable<String> texts) {
        long tokens = 0;
        for (String text : texts) tokens += text.isBlank() ? 0 : text.strip().split("\\s+").length;
        return tokens;
    }
}
