package org.hearsay.web.drawing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Where there is land, without any border; read when the first map is drawn. The source is in the file. */
final class Land {
    private static final class Read {
        static final List<Land> ALL = read();

        private Read() {}
    }

    /** Longitudes and latitudes by turns, in degrees; a ring that crosses the 180th meridian goes on past it. */
    private final double[] points;

    private Land(double[] points) {
        this.points = points;
    }

    /** All of it, ring by ring. */
    static List<Land> all() {
        return Read.ALL;
    }

    private static List<Land> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Land.class.getResourceAsStream("land.txt"), "land.txt"),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Land::ring)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Land ring(String line) {
        String[] numbers = line.split("[ ,]");
        double[] points = new double[numbers.length];
        for (int i = 0; i < points.length; i++) points[i] = Double.parseDouble(numbers[i]);
        return new Land(points);
    }

    /** Its outline in a projection, moved by so many degrees east; empty where nothing of it is seen. */
    String path(Projection to, double east) {
        StringBuilder out = new StringBuilder();
        boolean[] beyond = {true, true, true, true};
        String before = "";
        for (int i = 0; i < points.length; i += 2) {
            double x = to.x(points[i] + east);
            double y = to.y(points[i + 1]);
            beyond[0] &= x < 0;
            beyond[1] &= x > to.width();
            beyond[2] &= y < 0;
            beyond[3] &= y > to.height();
            String at = Svg.tenth(x) + " " + Svg.tenth(y);
            if (!at.equals(before)) out.append(i == 0 ? "M" : "L").append(at);
            before = at;
        }
        return beyond[0] || beyond[1] || beyond[2] || beyond[3]
                ? ""
                : out.append('Z').toString();
    }
}
