package org.hearsay.web.drawing;

import java.util.ArrayList;
import java.util.List;

/** Panels one below the other, with what the marks mean, the source and the address below them: whole where it is copied alone. */
public final class Picture {
    private static final int WIDTH = 780;
    private static final int LINE = 15;
    private static final int FOOT = 4 * LINE;
    private static final int LETTERS = 120;
    private static final String FONT = "'Source Sans 3', system-ui, 'Segoe UI', 'Noto Sans', sans-serif";
    private static final String KEY =
            "filled: as of that day · hollow: only the day of saying or printing it is known · bar: between its bounds";
    private static final String MORE = "arrow up: at least, down: at most · R: takes back an earlier number · "
            + "a line ties a claimant's running total";

    private Picture() {}

    /**
     * Scalable vector graphics.
     *
     * @param panels what is drawn
     * @param title what it is, for those who cannot see it
     * @param source whose numbers these are
     * @param address where they are
     */
    public static String svg(List<Panel> panels, String title, String source, String address) {
        double height = panels.size() * PanelDrawing.HEIGHT + FOOT + LINE * (address.length() / LETTERS);
        Svg svg = new Svg();
        open(svg, title, WIDTH, height);
        double at = 0;
        for (Panel panel : panels) {
            new PanelDrawing(svg, panel, at).draw();
            at += PanelDrawing.HEIGHT;
        }
        List<String> lines = new ArrayList<>(List.of(KEY, MORE, source));
        lines.addAll(cut(address));
        foot(svg, at, lines);
        return svg.close("svg").toString();
    }

    /** Begins a picture that can stand alone. */
    static void open(Svg svg, String title, double width, double height) {
        svg.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + (int) width + " " + (int) height,
                "width",
                (int) width,
                "height",
                (int) height,
                "role",
                "group",
                "aria-label",
                title,
                "font-family",
                FONT,
                "class",
                "picture");
        svg.empty("rect", "class", "paper", "width", "100%", "height", "100%", "fill", "#ffffff");
    }

    /** Lines below a picture. */
    static void foot(Svg svg, double at, List<String> lines) {
        double y = at + 8;
        for (String line : lines) {
            svg.text("text", line, "x", 0, "y", y, "class", "faint", "fill", "#6a6862", "font-size", 11.5);
            y += LINE;
        }
    }

    /** A long address over several lines. */
    static List<String> cut(String address) {
        List<String> out = new ArrayList<>();
        for (int from = 0; from < address.length(); from += LETTERS)
            out.add(address.substring(from, Math.min(address.length(), from + LETTERS)));
        return out;
    }
}
