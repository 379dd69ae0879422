package org.hearsay.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** What single words do when two claims are compared ({@code sayings.txt}, {@code kindred.txt}). */
final class SayingWords {
    private static final class Shipped {
        static final Map<String, String> CLASSES = classes();
        static final Map<String, String> KINDRED = kindred();
    }

    private SayingWords() {}

    /** The class of a word as printed, else of the word in lower case; null for words that say something. */
    static @Nullable String of(String printed, String lower) {
        String exact = Shipped.CLASSES.get(printed);
        return exact != null || printed.equals(lower) ? exact : Shipped.CLASSES.get(lower);
    }

    /** One stem for all that stand for each other; the stem itself where nothing does. */
    static String kindred(String stem) {
        return Shipped.KINDRED.getOrDefault(stem, stem);
    }

    private static Map<String, String> classes() {
        Map<String, String> out = new HashMap<>();
        for (String[] columns : rows("sayings.txt")) out.put(columns[0], columns[1]);
        return out;
    }

    private static Map<String, String> kindred() {
        Map<String, String> out = new HashMap<>();
        for (String[] group : rows("kindred.txt")) for (String word : group) out.put(Stem.of(word), Stem.of(group[0]));
        return out;
    }

    private static List<String[]> rows(String file) {
        return Lexicon.lines(SayingWords.class, file).stream()
                .map(line -> line.split(" "))
                .toList();
    }
}
