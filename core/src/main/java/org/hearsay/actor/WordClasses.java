package org.hearsay.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Lexicon;

/** The words of each {@link WordClass}. */
final class WordClasses {
    static final WordClasses STANDARD = new WordClasses("words.txt");

    private final Map<String, Long> masks = new HashMap<>();

    private WordClasses(String resource) {
        Lexicon.lines(WordClasses.class, resource).forEach(this::line);
    }

    private void line(String line) {
        int bar = line.indexOf('|');
        long bit = WordClass.valueOf(line.substring(0, bar).strip().toUpperCase(Locale.ROOT))
                .bit();
        for (String word : line.substring(bar + 1).split(";")) masks.merge(word.strip(), bit, (a, b) -> a | b);
    }

    /** The classes of a word or phrase in lower case, as {@link WordClass#bit}s. */
    long mask(String lower) {
        return masks.getOrDefault(lower, 0L);
    }
}
