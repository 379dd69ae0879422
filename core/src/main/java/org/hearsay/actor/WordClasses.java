package org.hearsay.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The words of each {@link WordClass}. */
final class WordClasses {
    static final WordClasses STANDARD = new WordClasses("words.txt");

    private final Map<String, Integer> masks = new HashMap<>();

    private WordClasses(String resource) {
        try (InputStream in = WordClasses.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("no resource " + resource);
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(this::line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void line(String line) {
        if (line.isBlank() || line.charAt(0) == '#') return;
        int bar = line.indexOf('|');
        int bit = WordClass.valueOf(line.substring(0, bar).strip().toUpperCase(Locale.ROOT))
                .bit();
        for (String word : line.substring(bar + 1).split(";")) masks.merge(word.strip(), bit, (a, b) -> a | b);
    }

    /** The classes of a word or phrase in lower case, as {@link WordClass#bit}s. */
    int mask(String lower) {
        return masks.getOrDefault(lower, 0);
    }
}
