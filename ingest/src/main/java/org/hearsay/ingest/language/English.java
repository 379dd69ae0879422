package org.hearsay.ingest.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells English by its commonest words. */
final class English {
    /** At least so many of a hundred words are among the commonest: in English reports 25 to 45 are. */
    private static final int SHARE = 15;

    private static final int FEWEST = 2;

    private static final Set<String> WORDS = load();

    private English() {}

    /** Whether a text is English for certain; false where it is not, or has too few words to say. */
    static boolean is(String text) {
        int words = 0;
        int common = 0;
        for (int i = 0; i < text.length(); ) {
            int start = i;
            while (i < text.length() && Character.isLetter(text.charAt(i))) i++;
            if (i > start) {
                words++;
                if (WORDS.contains(text.substring(start, i).toLowerCase(Locale.ROOT))) common++;
            } else i++;
        }
        return common >= FEWEST && 100 * common >= SHARE * words;
    }

    private static Set<String> load() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(English.class.getResourceAsStream("english.txt")), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
