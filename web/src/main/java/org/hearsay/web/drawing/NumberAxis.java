package org.hearsay.web.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Numbers from zero up, as heights.
 *
 * @param step from one marked number to the next
 * @param most the highest number
 * @param top where that is drawn
 * @param bottom where zero is drawn
 */
record NumberAxis(double step, double most, double top, double bottom) {
    private static final int MARKS = 4;

    static NumberAxis to(double highest, double top, double bottom) {
        double step = step(Math.max(1, highest));
        return new NumberAxis(step, step * Math.max(1, Math.ceil(highest / step)), top, bottom);
    }

    /** One, two or five times a power of ten, so that few marks are enough. */
    private static double step(double highest) {
        double ten = 1;
        while (ten * 10 * MARKS <= highest) ten *= 10;
        for (int times : new int[] {1, 2, 5}) if (ten * times * MARKS >= highest) return ten * times;
        return ten * 10;
    }

    double y(double number) {
        return bottom - (bottom - top) * number / most;
    }

    List<Double> marks() {
        List<Double> out = new ArrayList<>();
        for (int i = 0; i * step <= most; i++) out.add(i * step);
        return out;
    }

    static String label(double number) {
        return String.format(Locale.ENGLISH, "%,.0f", number);
    }
}
