package org.hearsay.bench.rivals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.bench.speed.Cost;
import org.hearsay.bench.speed.Timed;

/**
 * A program that reads a JSON Lines file and prints what it found, a line a report.
 *
 * @param name for people
 * @param classPath of its process
 * @param options of its virtual machine, the heap among them
 * @param words its main class and what comes before the file
 */
record Contender(String name, String classPath, List<String> options, List<String> words) {
    private static final String TEN_WORDS =
            "{\"id\":\"ten\",\"text\":\"Kestria said that it lost nearly forty tanks at Selnik.\"}\n";

    /**
     * What reading cost.
     *
     * @param start of a run over one report of ten words
     * @param whole of the run over all
     */
    record Effort(Cost start, Cost whole) {
        private double cpu() {
            return Math.max(whole.cpuSeconds() - start.cpuSeconds(), 0.01);
        }

        String words(int reports, long tokens) {
            return String.format(
                    Locale.ROOT,
                    "%9.0f tokens and %7.2f reports a CPU second; %.1f s CPU, start-up %.1f s (%.1f s by the clock); %.0f MB at most",
                    tokens / cpu(),
                    reports / cpu(),
                    whole.cpuSeconds(),
                    start.cpuSeconds(),
                    start.wallSeconds(),
                    whole.peakMegabytes());
        }

        /** How many times as many tokens a CPU second as another. */
        double times(Effort other) {
            return other.cpu() / cpu();
        }
    }

    /** Reads a file, and before it one report of ten words; what is printed of the file goes into another. */
    Effort read(Path file, Path printed) throws IOException, InterruptedException {
        Path ten = Files.writeString(Files.createTempFile("ten", ".jsonl"), TEN_WORDS);
        try {
            return new Effort(
                    run(ten, ProcessBuilder.Redirect.DISCARD), run(file, ProcessBuilder.Redirect.to(printed.toFile())));
        } finally {
            Files.delete(ten);
        }
    }

    private Cost run(Path file, ProcessBuilder.Redirect printed) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(words);
        all.add(file.toString());
        return Timed.java(classPath, options, all, printed);
    }
}
