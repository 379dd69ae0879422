package org.hearsay.bench.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How much of the heap is in use after a collection, again and again while pages go by. */
final class HeapCurve {
    private static final int EVERY = 1_000;

    private final List<Double> megabytes = new ArrayList<>();

    /** Another page went by; how many have. */
    void page(int pages) {
        if (pages % EVERY == 0) megabytes.add(used());
    }

    private static double used() {
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }

    /** The curve in words, a number for each thousand pages. */
    String words() {
        StringBuilder out = new StringBuilder("heap after collection every 1,000 pages, MB:");
        for (double mb : megabytes) out.append(String.format(Locale.ROOT, " %.1f", mb));
        return out.toString();
    }
}
