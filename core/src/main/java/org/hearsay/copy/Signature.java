package org.hearsay.copy;

import java.util.Arrays;

/**
 * What of a text's wording is kept to recognise it again: hashes of runs of five words, thinned by winnowing
 * (Schleimer, Wilkerson and Aiken 2003: of every four neighbouring hashes the smallest stays), so that any eight words in a row that two
 * texts share leave a common print. Letters and digits count, in lower case; marks and spaces do not.
 */
public final class Signature {
    private static final int RUN = 5;
    private static final int WINDOW = 4;
    /** Copies have at least this part of the shorter one's prints in common. */
    private static final double COPY = 0.3;
    /** So many prints, some thirty words, are more than a stock sentence. */
    private static final int MORE_THAN_A_SENTENCE = 12;
    /** Texts that have less in common are copies only where that is nearly all of both. */
    private static final double NEARLY_ALL = 0.8;
    /** Reports are looked up by one print in so many, */
    private static final int SAMPLE = 16;
    /** and by so many of the smallest, for a short text may have none in the sample. */
    private static final int SMALLEST = 8;

    private final long[] prints;

    private Signature(long[] prints) {
        this.prints = prints;
    }

    /** The signature of a text; a text of fewer than five words has an empty one. */
    public static Signature of(String text) {
        long[] words = new long[16];
        int count = 0;
        long hash = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = mix(hash * 31 + Character.toLowerCase(c) + 1);
                continue;
            }
            if (hash == 0) continue;
            if (count == words.length) words = Arrays.copyOf(words, count * 2);
            words[count++] = hash;
            hash = 0;
        }
        return new Signature(winnow(runs(words, count)));
    }

    /** The signature that has these prints, as {@link #prints} told them. */
    public static Signature ofPrints(long... prints) {
        return new Signature(prints.clone());
    }

    /** A copy of all prints, in ascending order. */
    public long[] prints() {
        return prints.clone();
    }

    /** How many prints there are. */
    public int size() {
        return prints.length;
    }

    /** The prints by which texts with wording in common are found, in ascending order; which they are depends on the text alone. */
    public long[] keys() {
        long[] out = new long[prints.length];
        int kept = 0;
        for (int i = 0; i < prints.length; i++)
            if (i < SMALLEST || Long.remainderUnsigned(prints[i], SAMPLE) == 0) out[kept++] = prints[i];
        return Arrays.copyOf(out, kept);
    }

    /**
     * Whether two texts print the same story: what they have in common is much of the shorter one, and more than a stock
     * sentence or else nearly all of both.
     */
    public boolean copies(Signature other) {
        int shorter = Math.min(prints.length, other.prints.length);
        int longer = Math.max(prints.length, other.prints.length);
        int shared = shared(other);
        return shared > 0
                && shared >= COPY * shorter
                && (shared >= MORE_THAN_A_SENTENCE || shared >= NEARLY_ALL * longer);
    }

    private int shared(Signature other) {
        int shared = 0;
        for (int i = 0, j = 0; i < prints.length && j < other.prints.length; ) {
            int order = Long.compare(prints[i], other.prints[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return shared;
    }

    private static long[] runs(long[] words, int count) {
        long[] out = new long[Math.max(0, count - RUN + 1)];
        for (int i = 0; i < out.length; i++) {
            long hash = 7;
            for (int k = 0; k < RUN; k++) hash = mix(hash * 1_000_003 + words[i + k]);
            out[i] = hash;
        }
        return out;
    }

    private static long[] winnow(long[] runs) {
        long[] out = new long[runs.length];
        int kept = 0;
        int last = -1;
        for (int start = 0; start + WINDOW <= runs.length || start == 0 && runs.length > 0; start++) {
            int least = start;
            for (int i = start; i < Math.min(start + WINDOW, runs.length); i++) if (runs[i] <= runs[least]) least = i;
            if (least != last) out[kept++] = runs[least];
            last = least;
        }
        Arrays.sort(out, 0, kept);
        return distinct(out, kept);
    }

    /** The first so many of ascending numbers, each once. */
    private static long[] distinct(long[] sorted, int count) {
        int kept = 0;
        for (int i = 0; i < count; i++) if (i == 0 || sorted[i] != sorted[i - 1]) sorted[kept++] = sorted[i];
        return Arrays.copyOf(sorted, kept);
    }

    private static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
