package org.hearsay.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The sets of words of {@code words.txt}. */
final class PlaceWords {
    private final Map<String, Set<String>> sets = new HashMap<>();

    PlaceWords() {
        try (InputStream in = Objects.requireNonNull(PlaceWords.class.getResourceAsStream("words.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        List<String> words = List.of(line.substring(colon + 1).trim().split(" "));
        sets.put(line.substring(0, colon), Set.copyOf(words));
    }

    boolean is(String set, String word) {
        return Objects.requireNonNull(sets.get(set), set).contains(word);
    }
}
