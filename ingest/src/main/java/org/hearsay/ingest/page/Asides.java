package org.hearsay.ingest.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Tells apart what stands between the paragraphs of an article: captions, pull quotes, lines that lead elsewhere. */
final class Asides {
    private static final List<String> OPENINGS = load();
    private static final int LONGEST_LINK_LINE = 300;
    private static final int LONGEST_TIME = 60;
    private static final double ALL_LINK = 0.6;
    private static final double ALL = 0.9;
    private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

    private Asides() {}

    /** Whether the element is no part of the article's own words. */
    static boolean isBeside(Element e) {
        if (!Tags.isBlock(e)) return false;
        if (isPullQuote(e)) return true;
        if (e.normalName().equals("body") || e.childrenSize() == 0) return false;
        return leadsAway(e);
    }

    private static boolean isPullQuote(Element e) {
        return (e.normalName().equals("blockquote")
                        || e.normalName().equals("div")
                        || e.normalName().equals("p"))
                && Names.QUOTE.in(e);
    }

    private static boolean leadsAway(Element e) {
        Element link = e.selectFirst(LINK);
        if (link == null) return false;
        Tally tally = Tally.of(e);
        if (tally.chars == 0 || tally.chars > LONGEST_LINK_LINE || tally.linkDensity() < ALL_LINK) return false;
        if (Names.FURTHER.in(e) && tally.linkDensity() >= ALL) return true;
        String text = e.text().toLowerCase(Locale.ROOT);
        return OPENINGS.stream().anyMatch(text::startsWith);
    }

    /** What an element makes of the text in it. */
    static Block.Kind kind(Element e, Block.Kind outer) {
        if (outer == Block.Kind.CAPTION) return outer;
        if (Tags.isHeading(e)) return Block.Kind.HEADING;
        return switch (e.normalName()) {
            case "figcaption" -> Block.Kind.CAPTION;
            case "li", "dd", "dt" -> Block.Kind.ITEM;
            case "tr" -> Block.Kind.ROW;
            case "time" -> isClock(e) ? Block.Kind.POST_TIME : outer;
            default -> isCaption(e) ? Block.Kind.CAPTION : outer;
        };
    }

    private static boolean isCaption(Element e) {
        return Tags.isBlock(e) && e.className().toLowerCase(Locale.ROOT).contains("caption");
    }

    /** Whether a line begins with an hour and a minute, as over the posts of a live blog. */
    private static boolean isClock(Element e) {
        String line = Visible.line(e, LONGEST_TIME);
        return line != null && isClock(line);
    }

    private static boolean isClock(String line) {
        int i = 0;
        while (i < line.length() && i < 2 && Character.isDigit(line.charAt(i))) i++;
        return i > 0
                && i + 2 < line.length()
                && (line.charAt(i) == ':' || line.charAt(i) == '.')
                && Character.isDigit(line.charAt(i + 1))
                && Character.isDigit(line.charAt(i + 2));
    }

    private static List<String> load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Asides.class.getResourceAsStream("further.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
