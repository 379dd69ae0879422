package org.hearsay.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A lexicon of words by kind: a line has a kind, a tab and words. Immutable. */
final class WordKinds {
    private final Map<String, Set<String>> words;

    private WordKinds(Map<String, Set<String>> words) {
        this.words = words;
    }

    /** Loads a lexicon that lies beside this class. */
    static WordKinds load(String resource) {
        Map<String, Set<String>> words = new HashMap<>();
        InputStream stream = WordKinds.class.getResourceAsStream(resource);
        if (stream == null) throw new IllegalStateException(resource + " is missing");
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                String[] fields = line.split("\t");
                words.computeIfAbsent(fields[0], kind -> new HashSet<>())
                        .addAll(Set.of(java.util.Arrays.stream(fields[1].split(" "))
                                .distinct()
                                .toArray(String[]::new)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordKinds(words);
    }

    /** The words of all kinds. */
    Set<String> all() {
        Set<String> all = new HashSet<>();
        words.values().forEach(all::addAll);
        return all;
    }

    /** Whether the lexicon lists the word, as written, under the kind. */
    boolean is(String kind, String word) {
        Set<String> list = words.get(kind);
        return list != null && list.contains(word);
    }
}
