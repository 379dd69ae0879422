package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Attribution;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/**
 * Lists the words of a lexicon that judge or frame, where they stand in the outlet's own voice: outside whatever anybody
 * is said to have said, and outside quotation marks. A list, not a score. Immutable.
 */
public final class LoadedWords {
    private static final Set<String> LISTED = WordKinds.load("loaded.txt").all();
    /** The first words of those that are two. */
    private static final Set<String> OPENING = LISTED.stream()
            .filter(word -> word.indexOf('_') > 0)
            .map(word -> word.substring(0, word.indexOf('_')))
            .collect(Collectors.toUnmodifiableSet());

    /** The loaded words of a page, in order of their place. */
    public List<Phrase> find(Layout layout, List<Attribution> attributions) {
        boolean[] told = told(layout, attributions);
        List<Phrase> found = new ArrayList<>();
        Words words = layout.words();
        for (int w = 0; w < words.size(); w++) {
            if (told[w] || layout.quotationOf(w) >= 0) continue;
            int end = end(words, w);
            if (end > w) found.add(layout.phraseOfWords(w, end));
            w = Math.max(w, end - 1);
        }
        return found;
    }

    private static int end(Words words, int w) {
        String word = words.lower(w);
        boolean two =
                w + 1 < words.size() && OPENING.contains(word) && LISTED.contains(word + "_" + words.lower(w + 1));
        return two ? w + 2 : LISTED.contains(word) ? w + 1 : w;
    }

    /** The words that are somebody's, or attribute. */
    private static boolean[] told(Layout layout, List<Attribution> attributions) {
        boolean[] told = new boolean[layout.words().size()];
        for (Attribution a : attributions)
            for (List<Phrase> phrases : List.of(a.content(), a.cue())) for (Phrase p : phrases) mark(layout, p, told);
        return told;
    }

    private static void mark(Layout layout, Phrase phrase, boolean[] told) {
        if (phrase.span() == null) return;
        int end = layout.end(phrase);
        for (int w = layout.words().at(layout.start(phrase));
                w < told.length && layout.words().start(w) < end;
                w++) told[w] = true;
    }
}
