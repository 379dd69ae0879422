package org.hearsay.bench.stages;

import java.util.Locale;
import org.openjdk.jmh.results.Result;

/**
 * What is printed of stages, a row each.
 *
 * @param words how many words a run reads
 */
record StageTable(long words) {
    private static final String ROW = "%-16s %14s %10s %14s %12s";

    /** What stands in the columns. */
    String head() {
        return String.format(
                Locale.ROOT,
                ROW + "   (%d words in one go)",
                "stage",
                "µs a word",
                "± 99.9 %",
                "words a second",
                "bytes a word",
                words);
    }

    /** A stage, of which JMH measured microseconds, and bytes allocated; an error that is not a number is not shown. */
    String row(String stage, Result<?> micros, double bytes) {
        return row(stage, micros.getScore(), micros.getScoreError(), bytes);
    }

    String row(String stage, double micros, double error, double bytes) {
        return String.format(
                Locale.ROOT,
                ROW,
                stage,
                String.format(Locale.ROOT, "%.3f", micros / words),
                Double.isNaN(error) ? "" : String.format(Locale.ROOT, "%.3f", error / words),
                String.format(Locale.ROOT, "%.0f", words * 1e6 / micros),
                String.format(Locale.ROOT, "%.0f", bytes / words));
    }
}
