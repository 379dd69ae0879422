package org.hearsay.bench.stages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.Report;

/** Reports that nobody wrote, of sentences that come with the workbench; the same seed gives the same reports. */
final class Stories {
    private static final int PARAGRAPHS = 14;
    private static final int SENTENCES = 3;
    private static final int HIGHEST = 400;
    private static final Pattern SLOT = Pattern.compile("\\{([A-Za-z]+)}");
    private static final Map<String, List<String>> DRAWN = Map.of(
            "speaker",
            List.of(
                    "the Kestrian army",
                    "the Varenian Defence Ministry",
                    "General Ivo Marten",
                    "a Kestrian official",
                    "Governor Lena Osk",
                    "the Relief Watch group"),
            "side",
            List.of("Kestrian", "Varenian"),
            "town",
            List.of("Selnik", "Halm", "Tolm", "Orvane", "Torvel"),
            "unit",
            List.of("soldiers", "civilians", "fighters", "police officers"),
            "day",
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"));

    private final Random random;
    private final List<String> sentences = sentences();

    Stories(long seed) {
        random = new Random(seed);
    }

    private static List<String> sentences() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Stories.class.getResourceAsStream("sentences.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** So many reports of some 700 words. */
    List<Report> reports(int count) {
        List<Report> out = new ArrayList<>();
        for (int i = 0; i < count; i++)
            out.add(Report.of("story " + i, text(), "Report " + i, "Tolm Post", null, "2019-03-14", "made up"));
        return out;
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            for (int k = 0; k < SENTENCES; k++)
                out.append(k > 0 ? " " : "").append(filled(sentences.get(random.nextInt(sentences.size()))));
            out.append("\n\n");
        }
        return out.toString();
    }

    private String filled(String sentence) {
        return SLOT.matcher(sentence).replaceAll(slot -> Matcher.quoteReplacement(drawn(slot.group(1))));
    }

    private String drawn(String slot) {
        String name = slot.toLowerCase(Locale.ROOT);
        if (name.equals("number")) return Integer.toString(2 + random.nextInt(HIGHEST));
        List<String> of = Objects.requireNonNull(DRAWN.get(name), slot);
        String word = of.get(random.nextInt(of.size()));
        return slot.equals(name) ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
