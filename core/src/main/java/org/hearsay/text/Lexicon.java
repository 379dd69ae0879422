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

/** Reads word lists that come with a package, as resources in UTF-8: one entry a line, {@code #} begins a comment line. */
public final class Lexicon {
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
        return lines(Lexicon.class, file).stream().map(String::strip).toList();
    }

    /**
     * The lines of a list as they stand, in their order, without comments and blank lines.
     *
     * @param beside a class of the package in which the list lies
     * @throws IllegalStateException when there is no such list
     */
    public static List<String> lines(Class<?> beside, String file) {
        try (InputStream in = beside.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException("missing resource: " + file);
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
