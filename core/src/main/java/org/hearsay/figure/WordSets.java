package org.hearsay.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.text.Lexicon;

/** Small named sets of words ({@code wordsets.txt}). */
final class WordSets {
    private final Map<String, Set<String>> sets = new HashMap<>();

    WordSets() {
        for (String line : Lexicon.lines(WordSets.class, "wordsets.txt")) {
            int colon = line.indexOf(':');
            sets.put(
                    line.substring(0, colon),
                    Set.copyOf(List.of(line.substring(colon + 1).trim().split(" "))));
        }
    }

    /** The set of that name. */
    Set<String> get(String name) {
        Set<String> set = sets.get(name);
        if (set == null) throw new IllegalArgumentException("no such word set: " + name);
        return set;
    }
}
