package org.hearsay.actor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Words that count as one in the descriptions of speakers. */
final class Synonyms {
    private static final Map<String, String> ONE = read();

    private Synonyms() {}

    /** The word that stands for this one; the word itself where none does. */
    static String of(String lower) {
        return ONE.getOrDefault(lower, lower);
    }

    private static Map<String, String> read() {
        Map<String, String> one = new HashMap<>();
        try (InputStream in = Synonyms.class.getResourceAsStream("synonyms.txt")) {
            if (in == null) throw new IllegalStateException("no synonyms");
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> line(one, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(one);
    }

    private static void line(Map<String, String> one, String line) {
        String[] columns = line.split("\\|");
        for (String other : columns[1].split(";")) one.put(other.strip(), columns[0].strip());
    }
}
