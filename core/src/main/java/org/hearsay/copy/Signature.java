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

    /** How many prints there are. */
    int size() {
        return prints.length;
    }

    long print(int i) {
        return prints[i];
    }

    /** The part of the shorter text's prints that the other has too, 0 to 1; 0 where one has none. */
    public double containment(Signature other) {
        int shorter = Math.min(prints.length, other.prints.length);
        if (shorter == 0) return 0;
        int shared = 0;
        for (int i = 0, j = 0; i < prints.length && j < other.prints.length; ) {
            int order = Long.compare(prints[i], other.prints[j]);
            if (order == 0) shared++;
            if (order <= 0) i++;
            if (order >= 0) j++;
        }
        return (double) shared / shorter;
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
        return Arrays.stream(out, 0, kept).sorted().distinct().toArray();
    }

    private static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
