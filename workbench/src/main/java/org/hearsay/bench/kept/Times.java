package org.hearsay.bench.kept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** How long things took. For several threads. */
final class Times {
    private final List<Long> nanos = new ArrayList<>();

    /** Several together. */
    static Times of(Collection<Times> some) {
        Times out = new Times();
        for (Times times : some) out.nanos.addAll(times.nanos);
        return out;
    }

    synchronized void add(long time) {
        nanos.add(time);
    }

    synchronized int size() {
        return nanos.size();
    }

    /** The time in milliseconds that so many in a hundred are below or at. */
    synchronized double at(int percentile) {
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        int at = (sorted.size() * percentile + 99) / 100 - 1;
        return sorted.get(Math.max(0, at)) / 1e6;
    }

    /** The median, the 95th percentile and the slowest, in milliseconds. */
    String words() {
        return String.format(Locale.ROOT, "%.0f %.0f %.0f", at(50), at(95), at(100));
    }
}
