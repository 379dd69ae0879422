package org.hearsay.bench.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hearsay.ReportReader;
import org.hearsay.bench.corpus.CorpusFolder;
import org.hearsay.ingest.page.WebPage;
import org.jsoup.Jsoup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code ./bench pages}: how much of the reference article is in the text taken out of a page, and how much else. Text F1
 * is that of two bags of words (see {@link WordBag}), the reference's text being what jsoup's {@code text()} makes of
 * {@code expected.html}; averaged over pages. Every character is also looked up at its place in the page.
 */
@Command(
        name = "pages",
        description = "Measures article extraction on reference pages.",
        mixinStandardHelpOptions = true,
        showDefaultValues = true)
public final class PagesCommand implements Callable<Integer> {
    private static final String SOURCE = "/source.html";

    @Mixin
    private final CorpusFolder corpora = new CorpusFolder();

    @Option(names = "--below", defaultValue = "0", description = "Shows the pages whose F1 is below this.")
    private double below;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /**
     * A page as measured.
     *
     * @param name its folder's name
     * @param f1 the text's F1
     * @param characters how many characters were looked up
     * @param lost those that were not found at their place
     */
    private record Measured(String name, double f1, int characters, List<String> lost) {}

    /** Measures and prints; 0 when every character, and every phrase that is marked, was found at its place. */
    @Override
    public Integer call() throws IOException {
        Map<String, byte[]> files = Tar.files(corpora.path().resolve("pages").resolve("readability-pages.tar.gz"));
        boolean text = text(files);
        return marked(files) && text ? 0 : 1;
    }

    private boolean text(Map<String, byte[]> files) throws IOException {
        List<Measured> all = new ArrayList<>();
        for (String file : files.keySet()) if (file.endsWith(SOURCE)) all.add(measure(file, files));
        Set<String> news = news();
        report("news", all.stream().filter(m -> news.contains(m.name())).toList());
        report("all", all);
        List<String> lost = all.stream()
                .flatMap(m -> m.lost().stream().map(w -> m.name() + ": " + w))
                .toList();
        lost.stream().limit(20).forEach(out::println);
        return lost.isEmpty();
    }

    private boolean marked(Map<String, byte[]> files) throws IOException {
        List<MarkedCheck> all = new ArrayList<>();
        ReportReader reader = ReportReader.standard();
        for (Map.Entry<String, byte[]> file : files.entrySet())
            if (file.getKey().endsWith(SOURCE))
                all.add(new MarkedCheck(reader.read(Saved.report(file.getValue())), file.getValue()));
        List<String> lost = all.stream().flatMap(m -> m.lost().stream()).toList();
        out.println(String.format(
                Locale.ROOT,
                "phrases marked in %d pages: at their place %d, the same with something between %d, in titles that no "
                        + "headline says %d, not found %d",
                all.size(),
                all.stream().mapToInt(MarkedCheck::exact).sum(),
                all.stream().mapToInt(MarkedCheck::parted).sum(),
                all.stream().mapToInt(MarkedCheck::untitled).sum(),
                lost.size()));
        lost.stream().limit(20).forEach(out::println);
        return lost.isEmpty();
    }

    private Measured measure(String file, Map<String, byte[]> files) {
        String folder = file.substring(0, file.length() - SOURCE.length());
        String page = text(files, file);
        String expected = Jsoup.parse(text(files, folder + "/expected.html")).text();
        WebPage read = WebPage.of(page, "http://fakehost/test/page.html");
        SpanCheck spans = new SpanCheck(read, page);
        WordBag ours = new WordBag(read.text());
        WordBag theirs = new WordBag(expected);
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        double f1 = ours.f1(theirs);
        if (f1 < below) {
            out.println(String.format(Locale.ROOT, "%.3f %s", f1, name));
            out.println("  too much: " + ours.more(theirs, 300));
            out.println("  lacking:  " + theirs.more(ours, 300));
        }
        return new Measured(name, f1, spans.characters(), spans.lost());
    }

    private void report(String name, List<Measured> pages) {
        double f1 = pages.stream().mapToDouble(Measured::f1).average().orElse(0);
        int characters = pages.stream().mapToInt(Measured::characters).sum();
        int lost = pages.stream().mapToInt(m -> m.lost().size()).sum();
        out.println(String.format(
                Locale.ROOT,
                "%s: %d pages, text F1 %.3f, characters %d, not found at their place %d",
                name,
                pages.size(),
                f1,
                characters,
                lost));
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(Objects.requireNonNull(files.get(name), name), StandardCharsets.UTF_8);
    }

    /** The pages that come from news sites, as {@code news.txt} lists them. */
    private static Set<String> news() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(PagesCommand.class.getResourceAsStream("news.txt")), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
        }
    }
}
