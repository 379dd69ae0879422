package org.hearsay;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Span;

/** Lines whose marks, described in {@code variant-pages.txt}, say who says and counts what; read from left to right. */
final class MarkedText {
    private final StringBuilder text = new StringBuilder();
    private final List<Saying> sayings = new ArrayList<>();
    private final List<Counted> counted = new ArrayList<>();
    private final Map<String, VariantPages.Amount> amounts;

    private final Map<Character, Saying> inLine = new TreeMap<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(char saying, int start) {}

    /** Something said: {@code who} as the marks have it; the channels' names are the text's own words. */
    static final class Saying {
        char who;
        boolean key;
        Span cue = new Span(0, 1);
        final List<Span> content = new ArrayList<>();
        final List<String> channels = new ArrayList<>();
    }

    /** A figure, where it stands and who claims it. */
    record Counted(Span span, VariantPages.Amount amount, char who) {}

    MarkedText(Map<String, VariantPages.Amount> amounts) {
        this.amounts = amounts;
    }

    String text() {
        return text.toString();
    }

    List<Saying> sayings() {
        return sayings;
    }

    List<Counted> counted() {
        return counted;
    }

    /** Adds a line. */
    void add(String line) {
        if (!text.isEmpty()) text.append('\n');
        inLine.clear();
        int i = 0;
        while (i < line.length()) i = step(line, i);
        sayings.addAll(inLine.values());
    }

    private int step(String line, int i) {
        switch (line.charAt(i)) {
            case '<' -> open.push(new Open(line.charAt(i + 1), text.length()));
            case '>' -> close(open.pop());
            case '[' -> {
                int end = line.indexOf(']', i);
                bracket(line.substring(i + 1, line.indexOf(' ', i)), line.substring(line.indexOf(' ', i) + 1, end));
                return end + 1;
            }
            default -> text.append(line.charAt(i));
        }
        return line.charAt(i) == '<' ? i + 2 : i + 1;
    }

    private void close(Open opened) {
        saying(opened.saying()).content.add(new Span(opened.start(), text.length()));
    }

    private void bracket(String mark, String words) {
        int start = text.length();
        if (mark.charAt(0) == '=') {
            VariantPages.Amount amount = requireNonNull(amounts.get(words));
            text.append(amount.text());
            counted.add(new Counted(new Span(start, text.length()), amount, mark.charAt(1)));
            return;
        }
        text.append(words);
        if (mark.charAt(0) == '~') {
            saying(mark.charAt(1)).channels.add(words);
            return;
        }
        Saying saying = saying(mark.charAt(0));
        saying.who = mark.charAt(1);
        saying.key = mark.endsWith("!");
        saying.cue = new Span(start, text.length());
    }

    private Saying saying(char number) {
        return inLine.computeIfAbsent(number, n -> new Saying());
    }
}
