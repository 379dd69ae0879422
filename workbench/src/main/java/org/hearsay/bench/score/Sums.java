package org.hearsay.bench.score;

import java.util.Map;
import java.util.TreeMap;

/** Counts and sums by name; what was never added is 0. */
final class Sums {
    private final Map<String, Double> values = new TreeMap<>();

    void add(String name, double value) {
        values.merge(name, value, Double::sum);
    }

    void add(String name, boolean value) {
        add(name, value ? 1 : 0);
    }

    void addAll(Sums other) {
        other.values.forEach(this::add);
    }

    double get(String name) {
        return values.getOrDefault(name, 0.0);
    }

    /** All that was added, by name. */
    Map<String, Double> all() {
        return values;
    }
}
