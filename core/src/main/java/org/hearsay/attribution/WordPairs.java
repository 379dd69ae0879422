package org.hearsay.attribution;

import java.util.Map;
import java.util.TreeMap;
import org.hearsay.text.Lexicon;

/** A data file beside this class in which a line has a key, a tab and words. */
final class WordPairs {
    private WordPairs() {}

    static Map<String, String> load(String resource) {
        Map<String, String> pairs = new TreeMap<>();
        for (String line : Lexicon.lines(WordPairs.class, resource)) {
            String[] fields = line.split("\t");
            pairs.put(fields[0], fields[1]);
        }
        return Map.copyOf(pairs);
    }
}
