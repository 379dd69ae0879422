package org.hearsay.web.drawing;

import java.util.List;

/**
 * A text that several reports print: a dot for each, in the order of their days, joined by a line; below them, along a broken
 * line, those of no known day, which are in no order.
 */
public final class Reprints {
    private static final int WIDTH = 460;
    private static final int LINE = 24;
    private static final int HEAD = 30;
    private static final double DAY = 128;
    private static final double NAME = 160;
    private static final double X = 144;
    private static final int LETTERS = 44;
    private static final int TITLE_LETTERS = 62;

    private Reprints() {}

    /**
     * A report.
     *
     * @param who who printed it
     * @param day when, in words; empty where that is not known
     * @param link where it is
     */
    public record Print(String who, String day, String link) {}

    /**
     * Scalable vector graphics.
     *
     * @param title what is printed
     * @param words the same as the picture says, for those who cannot see it
     * @param prints the reports in the order of their days, those of no known day last
     */
    public static String svg(String title, String words, List<Print> prints) {
        Svg svg = new Svg();
        Picture.open(svg, words, WIDTH, HEAD + prints.size() * LINE + 6);
        svg.text(
                "text",
                shortened(title, TITLE_LETTERS),
                "x",
                0,
                "y",
                16,
                "class",
                "title",
                "font-size",
                14,
                "font-weight",
                600);
        int dated = (int) prints.stream().filter(p -> !p.day().isEmpty()).count();
        line(svg, 0, dated, "none");
        line(svg, Math.max(0, dated - 1), prints.size(), "2 4");
        for (int i = 0; i < prints.size(); i++) print(svg, prints, i);
        return svg.close("svg").toString();
    }

    private static double y(int print) {
        return HEAD + print * LINE + 8;
    }

    private static void line(Svg svg, int from, int to, String dashes) {
        if (to - from < 2) return;
        String path = "M" + X + " " + Svg.tenth(y(from)) + "V" + Svg.tenth(y(to - 1));
        svg.empty("path", "d", path, "class", "axis", "stroke", "#6a6862", "stroke-dasharray", dashes);
    }

    /** The first of a known day is filled, those of the same day with it. */
    private static void print(Svg svg, List<Print> prints, int i) {
        Print print = prints.get(i);
        boolean first =
                !print.day().isEmpty() && print.day().equals(prints.get(0).day());
        double y = y(i);
        boolean again = i > 0 && print.day().equals(prints.get(i - 1).day());
        String day = print.day().isEmpty() ? "day not known" : print.day();
        if (!again) svg.faint(day, DAY, y + 4, "end");
        svg.open("a", "href", print.link(), "class", "c0");
        String fill = first ? "#1f5fa8" : "#ffffff";
        svg.empty(
                "circle",
                "cx",
                X,
                "cy",
                y,
                "r",
                5.0,
                "class",
                first ? "dot" : "hollow",
                "fill",
                fill,
                "stroke",
                "#1f5fa8");
        svg.text("text", shortened(print.who(), LETTERS), "x", NAME, "y", y + 4, "fill", "#1d1d1b", "font-size", 13);
        svg.close("a");
    }

    private static String shortened(String words, int letters) {
        return words.codePointCount(0, words.length()) <= letters
                ? words
                : words.substring(0, words.offsetByCodePoints(0, letters - 1)).strip() + "…";
    }
}
