package org.hearsay.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that stand in lines of credit besides names ({@code credits.txt}). */
final class CreditWords {
    private static final class Shipped {
        static final Set<String> WORDS = read();
    }

    private CreditWords() {}

    /** All of them, in lower case. */
    static Set<String> all() {
        return Shipped.WORDS;
    }

    private static Set<String> read() {
        InputStream in = Objects.requireNonNull(CreditWords.class.getResourceAsStream("credits.txt"), "credits.txt");
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
