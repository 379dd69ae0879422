package org.hearsay.bench.swap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.ReportReader;
import org.hearsay.bench.corpus.CorpusFolder;
import org.hearsay.bench.score.Corpora;
import org.hearsay.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code ./bench swap}: swaps two sides in reports; what they say has to be the same with the sides swapped. */
@Command(
        name = "swap",
        description = "Swaps ten pairs of states in reports and prints what changes besides.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class SwapCommand implements Callable<Integer> {
    @Mixin
    private final CorpusFolder folder = new CorpusFolder();

    @Option(
            names = "--show",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many differences to print a pair.")
    private int most;

    /** Prints for each pair how many reports stay the same; 0 when all went well, whatever was found. */
    @Override
    public Integer call() throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ReportReader reader = ReportReader.standard();
        List<Report> reports = new Corpora(folder.path()).figureReports();
        int[] all = new int[4];
        for (Pair pair : pairs()) {
            List<String> different = new ArrayList<>();
            int[] counts = counts(reader, reports, pair, different);
            print(out, pair.name(), counts);
            different.stream().limit(most).forEach(out::println);
            for (int i = 0; i < all.length; i++) all[i] += counts[i];
        }
        print(out, "all", all);
        return 0;
    }

    private static void print(PrintStream out, String name, int[] counts) {
        out.println(String.format(
                Locale.ROOT,
                "%-28s %3d of %3d reports unchanged; %d of %d facts differ",
                name,
                counts[0],
                counts[1],
                counts[2],
                counts[3]));
    }

    /** Reports unchanged, reports in which a side is named, facts that differ, facts. */
    private static int[] counts(ReportReader reader, List<Report> reports, Pair pair, List<String> different) {
        Facts facts = new Facts(pair);
        int[] counts = new int[4];
        for (Report report : reports) {
            if (!pair.in(report.text())) continue;
            List<String> plain =
                    facts.of(reader.read(report)).stream().map(pair::swap).toList();
            List<String> swapped = facts.of(reader.read(swapped(report, pair)));
            List<String> only = new ArrayList<>(swapped);
            plain.forEach(only::remove);
            List<String> gone = new ArrayList<>(plain);
            swapped.forEach(gone::remove);
            for (String fact : gone) different.add("  - " + report.name() + " " + fact);
            for (String fact : only) different.add("  + " + report.name() + " " + fact);
            counts[0] += only.isEmpty() && gone.isEmpty() ? 1 : 0;
            counts[1]++;
            counts[2] += Math.max(only.size(), gone.size());
            counts[3] += plain.size();
        }
        return counts;
    }

    private static Report swapped(Report r, Pair pair) {
        String title = r.title() == null ? null : pair.swap(r.title());
        return Report.of(r.name(), pair.swap(r.text()), title, r.outlet(), r.url(), r.published(), r.origin());
    }

    private static List<Pair> pairs() throws IOException {
        InputStream stream = SwapCommand.class.getResourceAsStream("pairs.txt");
        if (stream == null) throw new IllegalStateException("pairs.txt is missing");
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .map(Pair::of)
                    .toList();
        }
    }
}
