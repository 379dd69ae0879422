package org.hearsay.bench.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which a side of the labels shows itself. */
final class Sides {
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Map<String, Set<String>> WORDS = read();

    private Sides() {}

    /** Whether some words name the side of that code. */
    static boolean named(String code, String words) {
        Set<String> names = WORDS.getOrDefault(code, Set.of(code.toLowerCase(Locale.ROOT)));
        return WORD.matcher(words.toLowerCase(Locale.ROOT)).results().anyMatch(m -> names.contains(m.group()));
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = Objects.requireNonNull(Sides.class.getResourceAsStream("sides.txt"))) {
            Map<String, Set<String>> out = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("#") || line.isBlank()) continue;
                String[] fields = line.split("\t", -1);
                out.put(fields[0], Set.of(fields[1].split(" ")));
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
