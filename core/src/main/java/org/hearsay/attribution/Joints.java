package org.hearsay.attribution;

import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/**
 * The marks and small words that join and part the stretches of a report, and its verbs: how many of each kind stand before
 * each word, so that those between two words need not be looked for.
 */
final class Joints {
    final int[] commas;
    final int[] colons;
    final int[] quotes;
    final int[] verbs;
    final int[] thats;
    final int[] conjunctions;

    Joints(Layout layout, Tags tags) {
        int places = layout.words().size() + 1;
        commas = new int[places];
        colons = new int[places];
        quotes = new int[places];
        verbs = new int[places];
        thats = new int[places];
        conjunctions = new int[places];
        int[][] all = {commas, colons, quotes, verbs, thats, conjunctions};
        for (int w = 0; w < places - 1; w++) {
            for (int[] count : all) count[w + 1] = count[w];
            count(layout.words(), tags, w);
        }
    }

    /** How many stand between two words, by one of the counts. */
    static int between(int[] count, int from, int to) {
        return to <= from ? 0 : count[to] - count[from];
    }

    private void count(Words words, Tags tags, int w) {
        switch (words.text(w).charAt(0)) {
            case ',' -> commas[w + 1]++;
            case ':', ';', '-', '–', '—' -> colons[w + 1]++;
            case '"', '“', '”', '«', '»', '‘' -> quotes[w + 1]++;
            default -> countWord(words.lower(w), tags, w);
        }
    }

    private void countWord(String lower, Tags tags, int w) {
        switch (lower) {
            case "that", "whether", "if" -> thats[w + 1]++;
            case "and", "but", "or" -> conjunctions[w + 1]++;
            default -> {}
        }
        if (tags.of(w).isVerb()) verbs[w + 1]++;
    }
}
