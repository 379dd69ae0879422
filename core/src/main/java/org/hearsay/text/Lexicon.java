package org.hearsay.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads this package's word lists: one entry a line, {@code #} begins a comment line. */
final class Lexicon {
    private Lexicon() {}

    static Set<String> words(String file) {
        return Set.copyOf(new HashSet<>(lines(file)));
    }

    /** Entries of two columns, word and class, with white space between. */
    static Map<String, String> classes(String file) {
        Map<String, String> classes = new HashMap<>();
        for (String line : lines(file)) {
            String[] columns = line.split("\\s+");
            classes.put(columns[0], columns[1]);
        }
        return Map.copyOf(classes);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("missing resource: " + file);
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
