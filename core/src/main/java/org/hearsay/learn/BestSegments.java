package org.hearsay.learn;

import java.util.Arrays;
import java.util.List;

/** Picks, of segments that may overlap, those that together are worth most and do not overlap. Linear in both numbers. */
public final class BestSegments {
    private BestSegments() {}

    /**
     * The indices of the picked segments in the order of their place.
     *
     * @param size how many positions there are
     * @param segments in the order of their beginnings
     * @param worth what each is worth; one worth nothing or less is not picked
     */
    public static int[] of(int size, List<Segment> segments, double[] worth) {
        double[] best = new double[size + 1];
        int[] last = new int[size + 1];
        Arrays.fill(last, -1);
        int next = 0;
        for (int p = 0; p <= size; p++) {
            if (p > 0 && best[p - 1] >= best[p]) {
                best[p] = best[p - 1];
                last[p] = -1;
            }
            for (; next < worth.length && segments.get(next).begin() == p; next++) {
                double total = best[p] + worth[next];
                int end = segments.get(next).end();
                if (worth[next] > 0 && total > best[end]) {
                    best[end] = total;
                    last[end] = next;
                }
            }
        }
        return trace(size, segments, last);
    }

    private static int[] trace(int size, List<Segment> segments, int[] last) {
        int[] found = new int[segments.size()];
        int n = found.length;
        for (int p = size; p > 0; ) {
            if (last[p] < 0) p--;
            else {
                found[--n] = last[p];
                p = segments.get(last[p]).begin();
            }
        }
        return Arrays.copyOfRange(found, n, found.length);
    }
}
