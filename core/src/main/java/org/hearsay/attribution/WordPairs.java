package org.hearsay.attribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A data file beside this class in which a line has a key, a tab and words. */
final class WordPairs {
    private WordPairs() {}

    static Map<String, String> load(String resource) {
        InputStream stream = WordPairs.class.getResourceAsStream(resource);
        if (stream == null) throw new IllegalStateException(resource + " is missing");
        Map<String, String> pairs = new TreeMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.isBlank() || line.startsWith("#")) continue;
                String[] fields = line.split("\t");
                pairs.put(fields[0], fields[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(pairs);
    }
}
