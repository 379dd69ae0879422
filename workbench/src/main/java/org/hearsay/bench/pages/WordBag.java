package org.hearsay.bench.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words of a text, as often as they stand there, in any order; a word is what stands between white space, Unicode's
 * (an ideographic space parts words too).
 */
final class WordBag {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Map<String, Integer> counts = new HashMap<>();
    private int words;

    WordBag(String text) {
        for (String word : SPACE.split(text)) {
            if (word.isEmpty()) continue;
            counts.merge(word, 1, Integer::sum);
            words++;
        }
    }

    /** The harmonic mean of precision and recall against a reference; 1 where both are empty. */
    double f1(WordBag reference) {
        if (words + reference.words == 0) return 1;
        int shared = 0;
        for (Map.Entry<String, Integer> e : counts.entrySet())
            shared += Math.min(e.getValue(), reference.counts.getOrDefault(e.getKey(), 0));
        return 2.0 * shared / (words + reference.words);
    }

    /** The words that are here more often than there, for people who read errors. */
    String more(WordBag there, int most) {
        StringBuilder out = new StringBuilder();
        counts.forEach((word, n) -> {
            if (n > there.counts.getOrDefault(word, 0) && out.length() < most)
                out.append(word).append(' ');
        });
        return out.toString();
    }
}
