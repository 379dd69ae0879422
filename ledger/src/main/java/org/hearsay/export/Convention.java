package org.hearsay.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the field that turns vague words into numbers ("dozens" into 12), by name. The table with its sources is
 * {@code conventions.txt}. Immutable.
 */
public final class Convention {
    /** Vague words stay words. */
    public static final Convention NONE = new Convention(Map.of());

    private static final Map<String, Map<String, String>> TABLE = read();

    private final Map<String, String> numbers;

    private Convention(Map<String, String> numbers) {
        this.numbers = numbers;
    }

    /** The names of those there are, in order. */
    public static List<String> names() {
        return List.copyOf(TABLE.keySet());
    }

    /**
     * The convention of a name.
     *
     * @throws IllegalArgumentException when there is none of that name
     */
    public static Convention named(String name) {
        Map<String, String> numbers = TABLE.get(name);
        if (numbers == null) throw new IllegalArgumentException("no convention " + name + "; there are " + names());
        return new Convention(numbers);
    }

    /** The number for words as printed, in small letters; null where the convention has none. */
    @Nullable
    String number(@Nullable String words) {
        return words == null ? null : numbers.get(words);
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> table = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(Convention.class.getResourceAsStream("conventions.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.startsWith("#")).forEach(l -> add(l, table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private static void add(String line, Map<String, Map<String, String>> table) {
        String[] cells = line.split("\t", -1);
        table.computeIfAbsent(cells[0], n -> new TreeMap<>()).put(cells[1], cells[2]);
    }
}
