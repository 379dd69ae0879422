package org.hearsay.ingest.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** What the class names and ids of elements say, by the words of {@code names.txt}. */
enum Names {
    BESIDE,
    MAYBE,
    GOOD,
    BAD,
    BYLINE,
    SHARE,
    QUOTE,
    FURTHER;

    private static final int WEIGHT = 25;
    /** Names longer than this are not looked through. */
    private static final int LONGEST = 2000;

    private static final Map<Names, List<String>> WORDS = load();

    /** Whether one of the kind's words stands in the element's class names or id. */
    boolean in(Element element) {
        return in(element.className()) || in(element.id());
    }

    private boolean in(String name) {
        if (name.isEmpty() || name.length() > LONGEST) return false;
        String lower = name.toLowerCase(Locale.ROOT);
        for (String word : Objects.requireNonNull(WORDS.get(this))) if (lower.contains(word)) return true;
        return false;
    }

    /** What the names add to an element's score, or take from it. */
    static int weight(Element element) {
        return weight(element.className()) + weight(element.id());
    }

    private static int weight(String name) {
        return (BAD.in(name) ? -WEIGHT : 0) + (GOOD.in(name) ? WEIGHT : 0);
    }

    private static Map<Names, List<String>> load() {
        Map<Names, List<String>> words = new EnumMap<>(Names.class);
        for (Names kind : values()) words.put(kind, new ArrayList<>());
        try (InputStream in = Objects.requireNonNull(Names.class.getResourceAsStream("names.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) continue;
                int tab = line.indexOf('\t');
                Objects.requireNonNull(words.get(valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT))))
                        .add(line.substring(tab + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
