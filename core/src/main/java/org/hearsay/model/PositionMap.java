package org.hearsay.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the characters of a text stand in the page that it was taken from. Both sides are positions of one kind, UTF-16
 * or code points: one in the text, one in the page as decoded, without a byte order mark. Immutable.
 */
public final class PositionMap implements Positions {
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

    /**
     * A stretch of the text and where it stands in the page: character by character where both are equally long, else all
     * of it together (one character, or a pair of surrogates, that is written as a reference).
     */
    public record Stretch(Span text, Span raw) {}

    /** All stretches that stand somewhere, in the order of the text; between them is white space that stands nowhere. */
    public List<Stretch> stretches() {
        List<Stretch> out = new ArrayList<>();
        for (int i = 0; i < text.length; i++)
            if (rawEnd[i] > raw[i]) out.add(new Stretch(new Span(text[i], end(i)), new Span(raw[i], rawEnd[i])));
        return out;
    }

    /**
     * The map of these stretches.
     *
     * @param stretches in the order of the text, none over another
     * @param length how many characters the text has
     * @throws IllegalArgumentException where they are not in that order, or reach further
     */
    public static PositionMap of(List<Stretch> stretches, int length) {
        Builder builder = new Builder();
        for (Stretch s : stretches) {
            if (s.text().start() < builder.length || s.text().end() > length)
                throw new IllegalArgumentException("positions out of order at " + s.text());
            builder.skipTo(s.text().start());
            builder.addAll(s);
        }
        builder.skipTo(length);
        return builder.build();
    }

    /**
     * The same map, counted in Unicode code points on both sides.
     *
     * @param text the text
     * @param page the page
     */
    public PositionMap inCodePoints(String text, String page) {
        int[] textPoints = points(text);
        int[] pagePoints = points(page);
        if (textPoints.length == 0 && pagePoints.length == 0) return this;
        Builder builder = new Builder();
        for (Stretch s : stretches()) {
            Span there = counted(s.text(), textPoints);
            if (there.length() == 0) continue;
            builder.skipTo(there.start());
            builder.addAll(new Stretch(there, counted(s.raw(), pagePoints)));
        }
        builder.skipTo(counted(new Span(length, length), textPoints).end());
        return builder.build();
    }

    /** The map of a stretch of the text, which then begins at 0. */
    public PositionMap part(Span span) {
        Builder builder = new Builder();
        for (int i = span.start(); i < span.end(); i++) {
            Span there = raw(new Span(i, i + 1));
            builder.add(there.start(), there.end());
        }
        return builder.build();
    }

    private static Span counted(Span span, int[] points) {
        return points.length == 0 ? span : new Span(points[span.start()], points[span.end()]);
    }

    /** Code points before each position; nothing for a text in which both counts agree. */
    private static int[] points(String text) {
        if (!hasPairs(text)) return new int[0];
        int[] before = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean pair = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            before[i + 1] = before[i] + (pair ? 0 : 1);
        }
        return before;
    }

    private static boolean hasPairs(String text) {
        for (char c : text.toCharArray()) if (Character.isHighSurrogate(c)) return true;
        return false;
    }

    private int end(int run) {
        return run + 1 < text.length ? text[run + 1] : length;
    }

    /** How many characters the text has. */
    public int length() {
        return length;
    }

    /** A run either goes on character by character or is one character that is written with several, or none, there. */
    private boolean isWide(int run) {
        return end(run) - text[run] != rawEnd[run] - raw[run];
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

        private void addAll(Stretch s) {
            if (s.text().length() == s.raw().length())
                for (int at = s.raw().start(); at < s.raw().end(); at++) add(at, at + 1);
            else wide(s);
        }

        /** Several characters that stand for what is written there, all together. */
        private void wide(Stretch s) {
            open(s.raw().start(), s.raw().end());
            length += s.text().length();
        }

        /** White space up to a position stands where the word before it ends. */
        private void skipTo(int position) {
            int last = runs == 0 ? 0 : rawEnd[runs - 1];
            while (length < position) add(last, last);
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
