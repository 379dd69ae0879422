package org.hearsay.ingest.page;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** How much of one line another says again. */
final class Alike {
    private Alike() {}

    /** The share, from 0 to 1 and by length, of the second's words that the first has too; 0 where either has none. */
    static double share(String first, String second) {
        Set<String> known = new HashSet<>(Arrays.asList(words(first)));
        double all = 0;
        double shared = 0;
        for (String word : words(second)) {
            if (word.isEmpty()) continue;
            all += word.length();
            if (known.contains(word)) shared += word.length();
        }
        return all == 0 ? 0 : shared / all;
    }

    private static String[] words(String line) {
        return line.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
    }
}
