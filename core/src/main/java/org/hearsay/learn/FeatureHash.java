package org.hearsay.learn;

/** Hashes of features: 64 bits made of numbers and characters without making strings. The mixing is SplitMix64's. */
public final class FeatureHash {
    private FeatureHash() {}

    /** The hash of a word's characters from {@code start} to before {@code end}. */
    public static long of(CharSequence word, int start, int end) {
        long hash = 0x9e3779b97f4a7c15L;
        for (int i = start; i < end; i++) hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        return mix(hash);
    }

    /** The hash of a word. */
    public static long of(CharSequence word) {
        return of(word, 0, word.length());
    }

    /** The hash of two hashes or numbers in their order. */
    public static long of(long a, long b) {
        return mix(a * 0x9e3779b97f4a7c15L + b);
    }

    private static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
