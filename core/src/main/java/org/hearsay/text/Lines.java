package org.hearsay.text;

import java.util.Arrays;

/**
 * The lines of a text that are not blank, in order: where each starts and ends without the white space around it, how
 * many columns it is indented (a tab goes to the next multiple of eight) and whether blank lines stand before it.
 * Lines end at LF, CR, CRLF, FF, VT, NEL and Unicode's line and paragraph separators.
 */
final class Lines {
    private final String text;
    private final IntList starts;
    private final IntList ends;
    private final IntList indents;
    /** Blank lines before the line; a form feed counts as one. */
    private final IntList blanks;

    private Lines(String text) {
        this.text = text;
        int expected = text.length() / 64;
        starts = new IntList(expected);
        ends = new IntList(expected);
        indents = new IntList(expected);
        blanks = new IntList(expected);
    }

    /** The lines between two positions. */
    static Lines of(String text, int from, int to) {
        Lines lines = new Lines(text);
        int position = from;
        int blank = 0;
        while (position < to) {
            int end = lineEnd(text, position, to);
            blank = lines.add(position, end, blank) ? 0 : blank + 1;
            position = end + breakLength(text, end);
        }
        return lines;
    }

    private static int lineEnd(String text, int from, int to) {
        int i = from;
        while (i < to && Characters.kind(text.charAt(i)) != Characters.BREAK) i++;
        return i;
    }

    private static int breakLength(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? 2 : 1;
    }

    private boolean add(int from, int to, int blank) {
        int start = from;
        int column = 0;
        while (start < to && Characters.kind(text.charAt(start)) == Characters.SPACE) {
            column = text.charAt(start) == '\t' ? (column / 8 + 1) * 8 : column + 1;
            start++;
        }
        if (start == to) return false;
        int end = to;
        while (Characters.kind(text.charAt(end - 1)) == Characters.SPACE) end--;
        starts.add(start);
        ends.add(end);
        indents.add(column);
        blanks.add(blank);
        return true;
    }

    int size() {
        return starts.size();
    }

    int start(int line) {
        return starts.get(line);
    }

    int end(int line) {
        return ends.get(line);
    }

    int indent(int line) {
        return indents.get(line);
    }

    int blanksBefore(int line) {
        return blanks.get(line);
    }

    /** The column after the line's last character. */
    int width(int line) {
        return indents.get(line) + ends.get(line) - starts.get(line);
    }

    /** The length of the line's first run of characters without white space, at most {@code limit}. */
    int firstRun(int line, int limit) {
        int end = Math.min(ends.get(line), starts.get(line) + limit);
        int i = starts.get(line);
        while (i < end && Characters.kind(text.charAt(i)) != Characters.SPACE) i++;
        return i - starts.get(line);
    }

    /** Whether the line's last character, closing marks left out, is a stop. */
    boolean stops(int line) {
        int i = ends.get(line) - 1;
        while (i > starts.get(line) && Characters.isCloser(text.charAt(i))) i--;
        return Characters.isStop(text.charAt(i));
    }

    /** The line's first letter or digit, behind at most two marks; a blank where there is none. */
    char first(int line) {
        int end = Math.min(ends.get(line), starts.get(line) + 3);
        for (int i = starts.get(line); i < end; i++)
            if (Characters.isLetterOrDigit(text.charAt(i))) return text.charAt(i);
        return ' ';
    }

    /** The indentation that most lines have; the smallest of these. */
    int usualIndent() {
        int[] counts = new int[256];
        for (int line = 0; line < size(); line++) counts[Math.min(255, indent(line))]++;
        int most = Arrays.stream(counts).max().orElse(0);
        int usual = 0;
        while (counts[usual] < most) usual++;
        return usual;
    }
}
