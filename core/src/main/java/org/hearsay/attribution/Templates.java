package org.hearsay.attribution;

import org.hearsay.learn.FeatureHash;
import org.hearsay.learn.Features;

/** Adds features by numbered templates; each feature takes the next number, {@link #t}. */
abstract class Templates {
    /** Where features are added. */
    final Features out;

    int t;

    Templates(Features out) {
        this.out = out;
    }

    final void add(long a) {
        out.add(t++, a);
    }

    final void add(long a, long b) {
        add(FeatureHash.of(a, b));
    }

    final void add(long a, long b, long c) {
        add(FeatureHash.of(a, b), c);
    }

    final void add(long a, long b, long c, long d) {
        add(FeatureHash.of(a, b), c, d);
    }

    /** One number of two, the second of seven bits. */
    static long pack(long a, long b) {
        return a << 7 | b;
    }

    static long pack(long a, long b, long c) {
        return pack(pack(a, b), c);
    }

    static long pack(long a, long b, long c, long d) {
        return pack(pack(a, b), c, d);
    }

    static long pack(long a, long b, long c, long d, long e) {
        return pack(pack(a, b), c, d, e);
    }
}
