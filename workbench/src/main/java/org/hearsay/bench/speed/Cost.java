package org.hearsay.bench.speed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process cost.
 *
 * @param cpuSeconds user and system time
 * @param wallSeconds from start to end
 * @param peakMegabytes the most memory it held (resident set)
 */
public record Cost(double cpuSeconds, double wallSeconds, double peakMegabytes) {
    /** What GNU time is asked to print: user, system, wall seconds; peak resident set in kilobytes. */
    static final String FORMAT = "cost %U %S %e %M";

    private static final Pattern LINE =
            Pattern.compile("^cost ([0-9.]+) ([0-9.]+) ([0-9.]+) ([0-9]+)$", Pattern.MULTILINE);

    /** Reads what GNU time printed. */
    static Cost of(String printed) {
        Matcher m = LINE.matcher(printed);
        if (!m.find()) throw new IllegalStateException("no cost in: " + printed);
        return new Cost(
                Double.parseDouble(m.group(1)) + Double.parseDouble(m.group(2)),
                Double.parseDouble(m.group(3)),
                Double.parseDouble(m.group(4)) / 1024);
    }
}
