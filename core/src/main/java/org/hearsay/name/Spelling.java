package org.hearsay.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Words;

/** How words of lexicons and texts are brought to one spelling. */
final class Spelling {
    private Spelling() {}

    /** The words of a phrase as a layout would have them: possessives and slashes apart, points at the end off. */
    static String[] words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.replace("/", " / ").strip().split("\\s+")) {
            String plain = plain(word);
            boolean possessive = plain.endsWith("'s") && plain.length() > 2;
            words.add(possessive ? plain.substring(0, plain.length() - 2) : plain);
            if (possessive) words.add("'s");
        }
        return words.toArray(new String[0]);
    }

    /** Straight apostrophes, and no point at the end ("U.S." and "U.S" are one). */
    static String plain(String word) {
        String straight = word.indexOf('’') < 0 ? word : word.replace('’', '\'');
        int end = straight.length() - 1;
        return end > 0 && straight.charAt(end) == '.' ? straight.substring(0, end) : straight;
    }

    /** The plain word in lower case. */
    static String key(String word) {
        return plain(word).toLowerCase(Locale.ROOT);
    }

    /** The plain word of a layout in lower case. */
    static String key(Words words, int word) {
        String lower = words.lower(word);
        int end = lower.length() - 1;
        return end > 0 && lower.charAt(end) == '.' ? lower.substring(0, end) : lower;
    }

    /** Whether what follows is punctuation or nothing: there "US" in a text of capitals is the pronoun. */
    static boolean endsPhrase(Words words, int end) {
        return end >= words.size() || !Character.isLetterOrDigit(words.text(end).charAt(0));
    }
}
