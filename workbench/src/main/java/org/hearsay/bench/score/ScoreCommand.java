package org.hearsay.bench.score;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.bench.corpus.CorpusFolder;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./bench score}: reads labelled corpora and says how much was right. */
@Command(
        name = "score",
        description = "Scores readings against labelled corpora.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class ScoreCommand implements Callable<Integer> {

    /** What can be scored. */
    enum Part {
        ATTRIBUTION,
        LINKED,
        CHAINS,
        FIGURES,
        RANGES,
        RELATIONS,
        COPIES,
        TIMES,
        ALL
    }

    @Mixin
    private final CorpusFolder folder = new CorpusFolder();

    @Option(names = "--part", defaultValue = "all", description = "What to score: ${COMPLETION-CANDIDATES}.")
    private Part part = Part.ALL;

    @Option(names = "--readings", paramLabel = "FILE", description = "Score what was printed to this file.")
    private @Nullable Path printed;

    @Option(
            names = "--speech",
            paramLabel = "FILE",
            description = "Linked: also score attributions with one of these words in the cue alone.")
    private @Nullable Path speech;

    @Option(names = "--wrap", paramLabel = "COLUMNS", defaultValue = "0", description = "Wrap the texts first.")
    private int columns;

    @Option(names = "--capitals", description = "Put the texts in capitals first.")
    private boolean capitals;

    @Option(names = "--json", description = "Print one JSON object a part.")
    private boolean json;

    /** Scores and prints; 0 when all went well. */
    @Override
    public Integer call() throws IOException {
        Corpora corpora = new Corpora(folder.path());
        Sheet sheet = new Sheet(new PrintStream(System.out, true, StandardCharsets.UTF_8), json);
        if (is(Part.ATTRIBUTION) || is(Part.LINKED)) polnear(corpora, sheet);
        if (is(Part.CHAINS)) {
            Readings read = read(Corpora.reports(corpora.chains().resolve("texts.jsonl")), false);
            sheet.print("chains", ChainScore.score(corpora.chains(), read.byName()));
        }
        if (is(Part.FIGURES) || is(Part.RELATIONS) || is(Part.COPIES)) figures(corpora, sheet);
        if (is(Part.RANGES)) {
            Readings read = read(Corpora.reports(corpora.airwars()), false);
            sheet.print("ranges", RangeScore.score(corpora.airwars(), read.byName()));
        }
        if (is(Part.TIMES)) sheet.print("times", TimeScore.score(corpora.times()));
        return 0;
    }

    private boolean is(Part which) {
        return part == Part.ALL || part == which;
    }

    private Readings read(List<Report> reports, boolean together) throws IOException {
        if (printed != null) return Readings.printed(printed);
        return Readings.of(reports, new Variant(columns, capitals), together);
    }

    private void polnear(Corpora corpora, Sheet sheet) throws IOException {
        Readings read = read(corpora.polnearReports(), false);
        if (is(Part.ATTRIBUTION)) sheet.print("attribution", AttributionScore.score(corpora.polnear(), read.byName()));
        if (!is(Part.LINKED)) return;
        sheet.print("linked", LinkedScore.score(corpora.polnear(), read.byName(), Set.of()));
        if (speech != null)
            sheet.print("linked, speech", LinkedScore.score(corpora.polnear(), read.byName(), words(speech)));
    }

    private static Set<String> words(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(l -> !l.startsWith("#"))
                .flatMap(l -> Arrays.stream(l.strip().split("\\s+")))
                .collect(Collectors.toSet());
    }

    private void figures(Corpora corpora, Sheet sheet) throws IOException {
        boolean together = is(Part.RELATIONS) || is(Part.COPIES);
        Readings read = read(Corpora.reports(corpora.figures("dev.jsonl")), together);
        Path gold = corpora.figures("dev_gold.jsonl");
        if (is(Part.FIGURES)) sheet.print("figures", FigureScore.score(gold, read.byName()));
        if (is(Part.RELATIONS))
            sheet.print("relations", RelationScore.score(corpora.figures("dev_relations.jsonl"), gold, read.lines()));
        if (is(Part.COPIES))
            sheet.print("copies", CopyScore.score(corpora.figures("dev_neardup_pairs.json"), read.copies()));
    }
}
