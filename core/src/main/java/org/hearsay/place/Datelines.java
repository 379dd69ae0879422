package org.hearsay.place;

import java.time.Month;
import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;

/** Finds where a report was written, at its head: "TOLM, Varenia (Agency) —", "ORVANE, Aug 30 -". */
final class Datelines {
    private static final int FIRST = 4;
    private static final int LONGEST = 14;
    private static final int CAPITALS = 3;
    private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
    private static final Set<String> MONTHS = Stream.of(Month.values())
            .map(m -> m.name().substring(0, CAPITALS).toLowerCase(java.util.Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private Datelines() {}

    /** The words of it, by their index. */
    static BitSet of(Layout layout) {
        BitSet words = new BitSet();
        int sentences = Math.min(FIRST, layout.sentences().size());
        for (int s = 0; s < sentences; s++) {
            Sentence sentence = layout.sentences().get(s);
            int end = end(layout.words(), sentence.firstWord());
            words.set(sentence.firstWord(), end);
        }
        return words;
    }

    /** Behind the dash that ends it; the first word where there is none. */
    private static int end(Words words, int first) {
        if (!isCapitals(words.text(first))) return first;
        for (int w = first + 1; w < Math.min(words.size(), first + LONGEST); w++) {
            if (DASHES.contains(words.text(w))) return w;
            if (!isInside(words.text(w), words.lower(w))) return first;
        }
        return first;
    }

    /** A place at the head of a report is printed in capitals. */
    private static boolean isCapitals(String word) {
        return word.length() >= CAPITALS
                && word.chars().noneMatch(Character::isLowerCase)
                && Character.isLetter(word.charAt(0));
    }

    private static boolean isInside(String word, String lower) {
        return !Character.isLetter(word.charAt(0))
                || Character.isUpperCase(word.charAt(0))
                || lower.length() >= CAPITALS && MONTHS.contains(lower.substring(0, CAPITALS));
    }
}
