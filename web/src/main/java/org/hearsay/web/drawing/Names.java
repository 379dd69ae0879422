package org.hearsay.web.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Writes names beside what they name, each at the height of its last number, or as near as the others leave room. */
final class Names {
    private static final double APART = 16;
    private static final int LONGEST = 30;

    private final Svg svg;
    private final double x;
    private final double top;
    private final double bottom;

    Names(Svg svg, double x, double top, double bottom) {
        this.svg = svg;
        this.x = x;
        this.top = top;
        this.bottom = bottom;
    }

    private record Name(String words, Look look, double wanted) {}

    void of(List<Series> series, ToDoubleFunction<Series> height) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < Math.min(Look.OWN, series.size()); i++)
            names.add(new Name(series.get(i).name(), Look.of(i), height.applyAsDouble(series.get(i))));
        int others = series.size() - names.size();
        if (others > 0) names.add(new Name("and " + others + " more, see the table", Look.of(Look.OWN), bottom));
        names.sort(Comparator.comparingDouble(Name::wanted));
        double[] heights = heights(names);
        for (int i = 0; i < heights.length; i++) write(names.get(i), heights[i]);
    }

    /** From the top down none too near the one above; then from the bottom up so that all have room. */
    private double[] heights(List<Name> names) {
        double[] out = new double[names.size()];
        double free = top;
        for (int i = 0; i < out.length; i++) {
            out[i] = Math.max(free, names.get(i).wanted());
            free = out[i] + APART;
        }
        double last = bottom;
        for (int i = out.length - 1; i >= 0; i--) {
            out[i] = Math.min(last, out[i]);
            last = out[i] - APART;
        }
        return out;
    }

    private void write(Name name, double y) {
        Look look = name.look();
        svg.open("g", "class", look.style(), "fill", look.colour());
        svg.empty("path", "d", look.shape(), "transform", "translate(" + (x + 6) + " " + Math.round(y) + ")");
        svg.open("text", "x", x + 16, "y", y + 4, "font-size", 13);
        svg.text("tspan", shortened(name.words())).text("title", name.words()).close("text");
        svg.close("g");
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST) return words;
        return words.substring(0, words.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
}
