package org.hearsay.text;

import org.jspecify.annotations.Nullable;

/**
 * Tells whether the lines of a text were broken at a fixed width. A line broken so has no room for the next line's
 * first word; so each line break votes for the widths from the line's own length up to that length with the next word,
 * and the width with most votes is taken. It counts when enough lines end in the middle of a sentence and most of
 * these are full at that width. Where every letter is a capital, an open end alone tells the middle of a sentence.
 */
final class WrapFinder {
    private static final int NARROWEST = 24;
    private static final int WIDEST = 240;
    private static final int LONGEST_WORD = 30;

    private final Lines lines;
    private final boolean capitals;

    WrapFinder(Lines lines, boolean capitals) {
        this.lines = lines;
        this.capitals = capitals;
    }

    /** How the text is wrapped; null when it is not. */
    @Nullable
    Wrap find() {
        int breaks = 0;
        int open = 0;
        int inside = 0;
        for (int line = 0; line + 1 < lines.size(); line++) {
            if (lines.blanksBefore(line + 1) > 0) continue;
            breaks++;
            if (!lines.stops(line)) open++;
            if (goesOn(line)) inside++;
        }
        boolean enough = inside >= 2 || inside == 1 && open * 2 >= breaks;
        if (!enough || inside * (capitals ? 2 : 6) < breaks) return null;
        int width = width();
        if (inside == 1 && width > WIDEST / 2) return null;
        int[] shortfalls = shortfalls(width);
        int slack = slack(shortfalls, inside);
        return slack < 0 || mostlyLonger(width + slack) ? null : new Wrap(width, slack, lines.usualIndent());
    }

    /** Whether the line ends in the middle of a sentence that the next line goes on with. */
    private boolean goesOn(int line) {
        return !lines.stops(line)
                && (capitals ? lines.first(line + 1) != ' ' : Characters.isLower(lines.first(line + 1)));
    }

    private int room(int line) {
        return lines.width(line) + lines.firstRun(line + 1, LONGEST_WORD);
    }

    /** Whether half of the lines are clearly longer than that. */
    private boolean mostlyLonger(int width) {
        int longer = 0;
        for (int line = 0; line < lines.size(); line++) if (lines.width(line) > width + 10) longer++;
        return longer * 2 >= lines.size();
    }

    private int width() {
        int[] votes = new int[WIDEST + LONGEST_WORD + 2];
        for (int line = 0; line + 1 < lines.size(); line++) {
            if (lines.blanksBefore(line + 1) > 0 || lines.width(line) > WIDEST || !goesOn(line)) continue;
            votes[lines.width(line)]++;
            votes[room(line) + 1]--;
        }
        int best = 0;
        int most = -1;
        int sum = 0;
        for (int width = 0; width < votes.length; width++) {
            sum += votes[width];
            if (sum > most) {
                most = sum;
                best = width;
            }
        }
        return best;
    }

    /** How many lines that go on are how many columns short of the width; too long or too short ones at the end. */
    private int[] shortfalls(int width) {
        int most = width / 4;
        int[] counts = new int[most + 2];
        for (int line = 0; line + 1 < lines.size(); line++) {
            if (lines.blanksBefore(line + 1) > 0 || !goesOn(line)) continue;
            int missing = Math.max(0, width - room(line));
            boolean outside = missing > most || lines.width(line) > width + most / 2;
            counts[outside ? most + 1 : missing]++;
        }
        return counts;
    }

    /** The columns within which nine lines in ten are full; -1 when fewer than seven in ten are nearly full. */
    private static int slack(int[] shortfalls, int lines) {
        int nearly = 0;
        for (int missing = 0; missing < shortfalls.length - 1; missing++) nearly += shortfalls[missing];
        if (shortfalls.length < NARROWEST / 4 || nearly * 10 < lines * 7) return -1;
        int full = 0;
        for (int missing = 0; missing < shortfalls.length - 1; missing++) {
            full += shortfalls[missing];
            if (full * 10 >= nearly * 9) return missing;
        }
        return shortfalls.length - 2;
    }
}
