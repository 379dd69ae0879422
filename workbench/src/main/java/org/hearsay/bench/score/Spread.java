package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** How far a figure can be trusted: a 95 % interval over resampled articles, and the two halves of the articles. */
final class Spread {
    /** Fixed, so that two runs split and resample alike. */
    static final long SEED = 20240806L;

    private static final int RESAMPLINGS = 1000;

    private final Scored scored;
    private final List<String> names;

    Spread(Scored scored) {
        this.scored = scored;
        this.names = List.copyOf(scored.articles().keySet());
    }

    /** One line: the figure, its interval, its value on each half. */
    String line(String label, String pointer) {
        double[] interval = interval(pointer);
        return String.format(
                Locale.ROOT,
                "%-34s %6.1f  [%.1f, %.1f]  halves %.1f / %.1f",
                label,
                scored.headline(pointer, names),
                interval[0],
                interval[1],
                scored.headline(pointer, half(0)),
                scored.headline(pointer, half(1)));
    }

    private double[] interval(String pointer) {
        Random random = new Random(SEED);
        double[] values = new double[RESAMPLINGS];
        for (int i = 0; i < RESAMPLINGS; i++) values[i] = scored.headline(pointer, resampled(random));
        Arrays.sort(values);
        return new double[] {values[RESAMPLINGS / 40], values[RESAMPLINGS - RESAMPLINGS / 40 - 1]};
    }

    private List<String> resampled(Random random) {
        List<String> out = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) out.add(names.get(random.nextInt(names.size())));
        return out;
    }

    private List<String> half(int which) {
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, new Random(SEED));
        int middle = shuffled.size() / 2;
        return which == 0 ? shuffled.subList(0, middle) : shuffled.subList(middle, shuffled.size());
    }
}
