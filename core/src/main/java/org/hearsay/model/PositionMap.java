package org.hearsay.model;

import java.util.Arrays;

/**
 * Where the characters of a report's text stand in the page that it was taken from. Both sides are UTF-16 positions: one
 * in the text, one in the page as decoded, without a byte order mark. Immutable.
 */
public final class PositionMap {
    private final int[] text;
    private final int[] raw;
    private final int[] rawEnd;
    private final int length;

    private PositionMap(Builder builder) {
        text = Arrays.copyOf(builder.text, builder.runs);
        raw = Arrays.copyOf(builder.raw, builder.runs);
        rawEnd = Arrays.copyOf(builder.rawEnd, builder.runs);
        length = builder.length;
    }

    /**
     * What stands between the first and the last character of a stretch of text, in the page.
     *
     * @param span a stretch of the text that is not empty
     * @throws IndexOutOfBoundsException when it reaches beyond the text
     */
    public Span raw(Span span) {
        if (span.length() == 0 || span.end() > length) throw new IndexOutOfBoundsException(span.toString());
        int first = run(span.start());
        int last = run(span.end() - 1);
        int start = isWide(first) ? raw[first] : raw[first] + span.start() - text[first];
        int end = isWide(last) ? rawEnd[last] : raw[last] + span.end() - text[last];
        return new Span(start, Math.max(start, end));
    }

    /** How many characters the text has. */
    public int length() {
        return length;
    }

    /** A run either goes on character by character or is one character that is written with several, or none, there. */
    private boolean isWide(int run) {
        int next = run + 1 < text.length ? text[run + 1] : length;
        return next - text[run] != rawEnd[run] - raw[run];
    }

    private int run(int position) {
        int at = Arrays.binarySearch(text, position);
        return at >= 0 ? at : -at - 2;
    }

    /** Takes down, character by character and in the order of the text, where each stands in the page. */
    public static final class Builder {
        private int[] text = new int[64];
        private int[] raw = new int[64];
        private int[] rawEnd = new int[64];
        private int runs;
        private int length;

        /** The next character of the text stands in the page from {@code start} to before {@code end}. */
        public void add(int start, int end) {
            if (!goesOn(start, end)) open(start, end);
            rawEnd[runs - 1] = end;
            length++;
        }

        /** The map of what was added. */
        public PositionMap build() {
            return new PositionMap(this);
        }

        private boolean goesOn(int start, int end) {
            if (runs == 0 || end - start != 1) return false;
            int last = runs - 1;
            return rawEnd[last] == start && rawEnd[last] - raw[last] == length - text[last];
        }

        private void open(int start, int end) {
            if (runs == text.length) grow();
            text[runs] = length;
            raw[runs] = start;
            rawEnd[runs] = end;
            runs++;
        }

        private void grow() {
            text = Arrays.copyOf(text, 2 * runs);
            raw = Arrays.copyOf(raw, 2 * runs);
            rawEnd = Arrays.copyOf(rawEnd, 2 * runs);
        }
    }
}
