package org.hearsay.place;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Lexicon;
import org.hearsay.text.Words;

/** The sets of words of {@code words.txt}. */
final class PlaceWords {
    private final Map<String, Integer> sets = new HashMap<>();

    PlaceWords() {
        Lexicon.lines(PlaceWords.class, "words.txt").forEach(this::add);
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        int bit = PlaceWord.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT))
                .bit();
        for (String word : line.substring(colon + 1).trim().split(" ", -1)) sets.merge(word, bit, (a, b) -> a | b);
    }

    /** The sets to which each word of a page belongs. */
    OfPage of(Words words) {
        int[] masks = new int[words.size()];
        for (int w = 0; w < masks.length; w++) masks[w] = mask(words.lower(w));
        return new OfPage(masks);
    }

    /** Whether a word in small letters belongs to a set. */
    boolean is(PlaceWord set, String word) {
        return (sets.getOrDefault(word, 0) & set.bit()) != 0;
    }

    /** An abbreviation with its point ("Oct.") is no place where the word is none. */
    private int mask(String word) {
        int mask = sets.getOrDefault(word, 0);
        if (word.length() < 2 || !word.endsWith(".")) return mask;
        return mask | sets.getOrDefault(word.substring(0, word.length() - 1), 0) & PlaceWord.NOT.bit();
    }

    /** What is known of the words of one page, by their index. */
    static final class OfPage {
        private final int[] masks;

        private OfPage(int[] masks) {
            this.masks = masks;
        }

        boolean is(PlaceWord set, int word) {
            return (masks[word] & set.bit()) != 0;
        }
    }
}
