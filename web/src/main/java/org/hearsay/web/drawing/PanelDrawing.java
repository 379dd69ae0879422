package org.hearsay.web.drawing;

import java.util.List;

/** Draws a panel: axes, a step line a claimant where numbers run on, bars between bounds, a mark a number, names beside. */
final class PanelDrawing {
    static final double HEIGHT = 250;
    private static final double TOP = 40;
    private static final double BOTTOM = 206;
    private static final double LEFT = 62;
    private static final double RIGHT = 530;
    private static final double ARROW = 16;

    private final Svg svg;
    private final Panel panel;
    private final double at;
    private final DayAxis days;
    private final NumberAxis numbers;

    /** Draws below a height. */
    PanelDrawing(Svg svg, Panel panel, double at) {
        this.svg = svg;
        this.panel = panel;
        this.at = at;
        this.days = DayAxis.over(panel.points().mapToInt(Point::day), LEFT + 14, RIGHT - 14);
        double highest = panel.points().mapToDouble(Point::top).max().orElse(1);
        this.numbers = NumberAxis.to(highest, at + TOP, at + BOTTOM);
    }

    void draw() {
        svg.text("text", panel.title(), "x", 0, "y", at + 16, "class", "title", "font-size", 15, "font-weight", 600);
        numbers();
        days();
        for (int i = panel.series().size() - 1; i >= 0; i--)
            series(panel.series().get(i), Look.of(i));
        new Names(svg, RIGHT + 8, at + TOP, at + BOTTOM)
                .of(panel.series(), s -> numbers.y(last(s.points()).middle()));
        if (!panel.note().isEmpty()) svg.faint(panel.note(), RIGHT + 8, at + BOTTOM + 18, "start");
    }

    private void numbers() {
        for (double mark : numbers.marks()) {
            double y = numbers.y(mark);
            svg.empty("path", "d", "M" + LEFT + " " + tenth(y) + "H" + RIGHT, "class", "rule", "stroke", "#dcd8ce");
            svg.faint(NumberAxis.label(mark), LEFT - 8, y + 4, "end");
        }
    }

    private void days() {
        int before = Integer.MIN_VALUE;
        for (int mark : days.marks()) {
            double x = days.x(mark);
            svg.empty("path", "d", "M" + tenth(x) + " " + (at + BOTTOM) + "v5", "class", "axis", "stroke", "#1d1d1b");
            svg.faint(DayAxis.label(mark, before), x, at + BOTTOM + 18, "middle");
            before = mark;
        }
    }

    private void series(Series series, Look look) {
        svg.open("g", "class", look.style(), "fill", look.colour(), "stroke", look.colour());
        if (panel.runs()) line(series.points());
        for (Point point : series.points()) point(point, look);
        svg.close("g");
    }

    /** A number holds until the next day that has one; numbers of one day are in no order and are not tied. */
    private void line(List<Point> points) {
        StringBuilder path = new StringBuilder();
        int before = Integer.MIN_VALUE;
        for (Point p : points) {
            double x = tenth(days.x(p.day()));
            double y = tenth(numbers.y(p.middle()));
            boolean tied = !path.isEmpty() && p.day() != before;
            path.append(tied ? "H" + x + "V" + y : "M" + x + " " + y);
            before = p.day();
        }
        svg.empty("path", "class", "line", "d", path, "fill", "none", "stroke-width", 1.5);
    }

    private void point(Point p, Look look) {
        double x = tenth(days.x(p.day()));
        double y = tenth(numbers.y(p.middle()));
        svg.open("a", "href", p.link(), "tabindex", -1).text("title", p.words());
        if (p.isRange()) bar(p, x);
        else {
            if (p.low() == null || p.high() == null) arrow(x, y, p.high() == null ? -1 : 1);
            mark(p.derived(), look.shape(), x, y);
        }
        if (p.revises())
            svg.text(
                    "text",
                    "R",
                    "x",
                    x + 6,
                    "y",
                    numbers.y(p.top()) - 5,
                    "font-size",
                    11,
                    "stroke",
                    "none",
                    "font-weight",
                    700);
        svg.close("a");
    }

    private void bar(Point p, double x) {
        double top = tenth(numbers.y(p.top()));
        double height = Math.max(3, tenth(numbers.y(p.bottom())) - top);
        String style = p.derived() ? "hollow" : "full";
        Object fill = p.derived() ? "#ffffff" : "inherit";
        svg.empty(
                "rect",
                "class",
                style,
                "x",
                x - 3,
                "y",
                top,
                "width",
                6,
                "height",
                height,
                "fill",
                fill,
                "stroke-width",
                1.5);
    }

    /** "At least" points up, "at most" points down. */
    private void arrow(double x, double y, int way) {
        String path = "M" + x + " " + y + "v" + way * ARROW + "m-3 " + -4 * way + "l3 " + 4 * way + "l3 " + -4 * way;
        svg.empty("path", "class", "line", "d", path, "fill", "none", "stroke-width", 1.5);
    }

    private void mark(boolean derived, String shape, double x, double y) {
        String place = "translate(" + x + " " + y + ")";
        if (derived)
            svg.empty(
                    "path", "class", "hollow", "d", shape, "transform", place, "fill", "#ffffff", "stroke-width", 1.5);
        else svg.empty("path", "d", shape, "transform", place, "stroke", "none");
    }

    private static double tenth(double x) {
        return Math.round(x * 10) / 10.0;
    }

    private static Point last(List<Point> points) {
        return points.get(points.size() - 1);
    }
}
