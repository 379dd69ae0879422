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
        for (int w = 0; w < places - 1; w++) count(layout.words(), tags, w);
    }

    /** How many stand between two words, by one of the counts. */
    static int between(int[] count, int from, int to) {
        return to <= from ? 0 : count[to] - count[from];
    }

    private void count(Words words, Tags tags, int w) {
        char mark = words.text(w).charAt(0);
        boolean colon = mark == ':' || mark == ';' || mark == '-' || mark == '–' || mark == '—';
        boolean quote = "\"“”«»‘".indexOf(mark) >= 0;
        boolean word = mark != ',' && !colon && !quote;
        String lower = word ? words.lower(w) : "";
        add(commas, w, mark == ',');
        add(colons, w, colon);
        add(quotes, w, quote);
        add(verbs, w, word && tags.of(w).isVerb());
        add(thats, w, lower.equals("that") || lower.equals("whether") || lower.equals("if"));
        add(conjunctions, w, lower.equals("and") || lower.equals("but") || lower.equals("or"));
    }

    private static void add(int[] count, int w, boolean one) {
        count[w + 1] = count[w] + (one ? 1 : 0);
    }
}
