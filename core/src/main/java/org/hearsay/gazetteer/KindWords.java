package org.hearsay.gazetteer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Site;
import org.hearsay.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** Words that say what kind of place a name means: {@code kinds.txt}. */
public final class KindWords {
    private static final Set<String> JOINING = Set.of("of", "the", "and");
    private static final Map<String, Site.Kind> KINDS = read();

    private KindWords() {}

    private static Map<String, Site.Kind> read() {
        Map<String, Site.Kind> out = new HashMap<>();
        for (String line : Lexicon.lines(KindWords.class, "kinds.txt")) {
            int colon = line.indexOf(':');
            Site.Kind kind = Site.Kind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String word : line.substring(colon + 1).strip().split(" ")) out.put(word, kind);
        }
        return out;
    }

    /** The kind of place that a word in small letters says; null where it says none. */
    public static Site.@Nullable Kind of(String word) {
        return KINDS.get(word);
    }

    /** A key without such words at its ends; the key itself where nothing else would be left. */
    public static String without(String key) {
        List<String> words = new ArrayList<>(Arrays.asList(key.split(" ")));
        while (!words.isEmpty() && isEdge(words.get(0))) words.remove(0);
        while (!words.isEmpty() && isEdge(words.get(words.size() - 1))) words.remove(words.size() - 1);
        return words.isEmpty() ? key : String.join(" ", words);
    }

    private static boolean isEdge(String word) {
        return KINDS.containsKey(word) || JOINING.contains(word);
    }
}
