package org.hearsay.bench.copies;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.hearsay.bench.corpus.CorpusFolder;
import org.hearsay.bench.corpus.TextLines;
import org.hearsay.copy.CopyFinder;
import org.hearsay.copy.Signature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/**
 * {@code ./bench copies}: plants edited copies among articles of news and counts how many are found, and how many articles
 * are taken for copies that are none: that have no run of {@value #RUN} words in common for each {@value #PER} of the shorter.
 */
@Command(
        name = "copies",
        description = "Plants copies among articles of news and counts how many are found.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class CopiesCommand implements Callable<Integer> {
    private static final int RUN = 12;
    private static final int PER = 100;

    @Mixin
    private final CorpusFolder corpora = new CorpusFolder();

    @Option(names = "--articles", defaultValue = "6000", description = "Among so many articles.")
    private int articles = 6000;

    @Option(names = "--copies", defaultValue = "1000", description = "So many copies are planted.")
    private int copies = 1000;

    @Option(names = "--seed", defaultValue = "20240806", description = "What is planted where.")
    private long seed = 20240806;

    /** Plants, finds and prints; 0 when all went well. */
    @Override
    public Integer call() throws IOException {
        List<String> texts = texts();
        int originals = texts.size();
        Map<Reprint, List<Integer>> planted = new HashMap<>();
        Random random = new Random(seed);
        Map<Integer, Integer> copyOf = new HashMap<>();
        for (int i = 0; i < copies; i++) {
            Reprint how = Reprint.values()[i % Reprint.values().length];
            int original = random.nextInt(originals);
            copyOf.put(texts.size(), original);
            planted.computeIfAbsent(how, h -> new ArrayList<>()).add(texts.size());
            texts.add(how.of(texts.get(original), random));
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int[] group = groups(texts);
        recall(out, planted, copyOf, group);
        precision(out, texts, copyOf, group);
        return 0;
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonNode article : TextLines.read(corpora.news(), 1, articles))
            texts.add(article.path("text").asString(""));
        return texts;
    }

    /** The group of each text, by number; its own where it is in none. */
    private static int[] groups(List<String> texts) {
        CopyFinder finder = new CopyFinder();
        for (String text : texts) finder.add(Signature.of(text));
        int[] group = new int[texts.size()];
        for (int i = 0; i < group.length; i++) group[i] = i;
        for (List<Integer> some : finder.groups()) for (int text : some) group[text] = some.get(0);
        return group;
    }

    private static void recall(
            PrintStream out, Map<Reprint, List<Integer>> planted, Map<Integer, Integer> copyOf, int[] group) {
        int found = 0;
        int all = 0;
        for (Reprint how : Reprint.values()) {
            int of = 0;
            for (int copy : planted.getOrDefault(how, List.of()))
                if (group[copy] == group[copyOf.getOrDefault(copy, copy)]) of++;
            int number = planted.getOrDefault(how, List.of()).size();
            print(out, "%s: %d of %d found", how.name().toLowerCase(Locale.ROOT), of, number);
            found += of;
            all += number;
        }
        print(out, "recall %.1f %% (%d of %d)", 100.0 * found / Math.max(1, all), found, all);
    }

    /** Over the links that make the groups: each text with the first of its group. */
    private static void precision(PrintStream out, List<String> texts, Map<Integer, Integer> copyOf, int[] group) {
        int linked = 0;
        int wrong = 0;
        for (int text = 0; text < group.length; text++) {
            int first = group[text];
            if (first == text) continue;
            linked++;
            boolean right = origin(text, copyOf) == origin(first, copyOf)
                    || share(texts.get(origin(text, copyOf)), texts.get(origin(first, copyOf)));
            if (!right) wrong++;
        }
        print(
                out,
                "precision %.1f %% (%d of %d links)",
                100.0 * (linked - wrong) / Math.max(1, linked),
                linked - wrong,
                linked);
    }

    private static int origin(int text, Map<Integer, Integer> copyOf) {
        return copyOf.getOrDefault(text, text);
    }

    /** Whether two articles of the corpus are themselves copies: long runs of words in common, many for their length. */
    private static boolean share(String a, String b) {
        Set<String> runs = new HashSet<>(runs(a));
        List<String> others = runs(b);
        int shorter = Math.min(runs.size(), others.size());
        runs.retainAll(new HashSet<>(others));
        return shorter > 0 && runs.size() >= RUN + shorter / PER * RUN;
    }

    private static List<String> runs(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        List<String> out = new ArrayList<>();
        for (int i = 0; i + RUN <= words.length; i++)
            out.add(String.join(" ", java.util.Arrays.asList(words).subList(i, i + RUN)));
        return out;
    }

    private static void print(PrintStream out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
