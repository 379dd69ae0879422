package org.hearsay.web.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Places as circles over land without borders, with what they mean, the source and the address below: whole where it is copied alone. */
public final class WorldMap {
    private static final double WIDTH = 780;
    private static final double HEIGHT = 390;
    private static final double LARGEST = 21;
    private static final double SMALLEST = 3.5;
    private static final int LINE = 15;
    private static final double LETTER = 6.4;
    private static final int MARKS = 7;
    private static final int[] STEPS = {1, 2, 5, 10, 15, 30, 60};
    private static final double AROUND = 360;
    private static final String KEY =
            "The area of a circle is as the number of claims that name the place. Outlines of land only, no borders: "
                    + "Natural Earth. Equirectangular.";

    private final Svg svg = new Svg();
    private final Projection to;
    private final List<Spot> spots;
    private final List<double[]> taken = new ArrayList<>();

    private WorldMap(List<Spot> spots) {
        this.spots = spots.stream()
                .sorted(Comparator.comparingInt((Spot s) -> -s.claims()).thenComparing(Spot::name))
                .toList();
        this.to = Projection.of(spots, WIDTH, HEIGHT);
    }

    /**
     * Scalable vector graphics.
     *
     * @param spots the places, at least one
     * @param title what it is, for those who cannot see it
     * @param source whose claims these are
     * @param address where they are
     */
    public static String svg(List<Spot> spots, String title, String source, String address) {
        WorldMap map = new WorldMap(spots);
        List<String> foot = new ArrayList<>(List.of(KEY, source));
        foot.addAll(Picture.cut(address));
        Picture.open(map.svg, title, WIDTH, HEIGHT + 14 + foot.size() * LINE);
        map.draw();
        Picture.foot(map.svg, HEIGHT + 14, foot);
        return map.svg.close("svg").toString();
    }

    private void draw() {
        svg.open("svg", "width", WIDTH, "height", HEIGHT, "viewBox", "0 0 780 390");
        svg.empty("rect", "class", "sea", "width", "100%", "height", "100%", "fill", "#f4f3ee");
        land();
        grid();
        for (Spot spot : spots) circle(spot);
        for (Spot spot : spots) name(spot);
        svg.close("svg");
    }

    private void land() {
        StringBuilder all = new StringBuilder();
        for (Land land : Land.all())
            for (double east = -AROUND; east <= AROUND; east += AROUND) all.append(land.path(to, east));
        svg.empty("path", "d", all, "class", "land", "fill", "#e3dfd3", "stroke", "#b9b4a5", "stroke-width", 0.7);
    }

    /** Lines of longitude and latitude, a few of each, so that somebody can tell where this is. */
    private void grid() {
        double west = to.longitude(0);
        double step = step(to.longitude(WIDTH) - west);
        for (double l = Math.ceil(west / step) * step; l < to.longitude(WIDTH); l += step)
            line(to.x(l), 0, "V" + (int) HEIGHT, degrees(wrapped(l), "E", "W"), to.x(l) + 3, HEIGHT - 5);
        double south = Math.max(-90, to.latitude(HEIGHT));
        double north = Math.min(90, to.latitude(0));
        double high = step(north - south);
        for (double l = Math.ceil(south / high) * high; l < north; l += high)
            line(0, to.y(l), "H" + (int) WIDTH, degrees(l, "N", "S"), 4, to.y(l) - 3);
    }

    private void line(double x, double y, String way, String words, double textX, double textY) {
        svg.empty("path", "d", "M" + Svg.tenth(x) + " " + Svg.tenth(y) + way, "class", "rule", "stroke", "#dcd8ce");
        svg.text("text", words, "x", textX, "y", textY, "class", "faint", "fill", "#6a6862", "font-size", 10.5);
    }

    private static double step(double degrees) {
        for (int step : STEPS) if (degrees / step <= MARKS) return step;
        return STEPS[STEPS.length - 1];
    }

    private static double wrapped(double longitude) {
        return longitude - AROUND * Math.rint(longitude / AROUND);
    }

    private static String degrees(double value, String more, String less) {
        long degrees = Math.round(Math.abs(value));
        return String.format(Locale.ROOT, "%d°%s", degrees, degrees == 0 ? "" : value > 0 ? more : less);
    }

    private double radius(Spot spot) {
        return Math.max(
                SMALLEST,
                LARGEST
                        * Math.sqrt(spot.claims()
                                / (double) Math.max(4, spots.get(0).claims())));
    }

    private void circle(Spot spot) {
        double x = to.x(spot.longitude());
        double y = to.y(spot.latitude());
        double r = radius(spot);
        taken.add(new double[] {x - r * 0.7, y - r * 0.7, x + r * 0.7, y + r * 0.7});
        svg.open("a", "href", spot.link(), "aria-label", spot.words(), "class", "c0");
        svg.empty("circle", "cx", x, "cy", y, "r", r, "fill", "#1f5fa8", "fill-opacity", "0.4", "stroke", "#1f5fa8");
        svg.close("a");
    }

    /** The names of the places of most claims, beside them where there is room; all of them are in the table. */
    private void name(Spot spot) {
        double x = to.x(spot.longitude());
        double y = to.y(spot.latitude());
        double r = radius(spot);
        String words = spot.name() + " " + spot.claims();
        double along = words.length() * LETTER;
        double[][] rooms = {
            {x + r + 4, y - 8, x + r + 4 + along, y + 6},
            {x - r - 4 - along, y - 8, x - r - 4, y + 6},
            {x - along / 2, y - r - 18, x + along / 2, y - r - 4},
            {x - along / 2, y + r + 3, x + along / 2, y + r + 17}
        };
        for (double[] room : rooms) {
            if (!isFree(room)) continue;
            taken.add(room);
            svg.text(
                    "text",
                    words,
                    "x",
                    room[0],
                    "y",
                    room[1] + 12,
                    "class",
                    "spot",
                    "fill",
                    "#1d1d1b",
                    "font-size",
                    12.5);
            return;
        }
    }

    private boolean isFree(double[] room) {
        boolean inside = room[0] >= 0 && room[1] >= 0 && room[2] <= WIDTH && room[3] <= HEIGHT;
        return inside
                && taken.stream().noneMatch(t -> t[0] < room[2] && room[0] < t[2] && t[1] < room[3] && room[1] < t[3]);
    }
}
