package org.hearsay.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Lexicon;

/** A lexicon of words by kind: a line has a kind, a tab and words. Immutable. */
final class WordKinds {
    private final Map<String, Set<String>> words;

    private WordKinds(Map<String, Set<String>> words) {
        this.words = words;
    }

    /** Loads a lexicon that lies beside this class. */
    static WordKinds load(String resource) {
        Map<String, Set<String>> words = new HashMap<>();
        for (String line : Lexicon.lines(WordKinds.class, resource)) {
            String[] fields = line.split("\t");
            words.computeIfAbsent(fields[0], kind -> new HashSet<>()).addAll(List.of(fields[1].split(" ")));
        }
        return new WordKinds(words);
    }

    /** The words of all kinds. */
    Set<String> all() {
        Set<String> all = new HashSet<>();
        words.values().forEach(all::addAll);
        return all;
    }

    /** The words of a kind, as written. */
    Set<String> of(String kind) {
        Set<String> list = words.get(kind);
        if (list == null) throw new IllegalArgumentException("no such kind of words: " + kind);
        return list;
    }
}
