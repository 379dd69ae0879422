package org.hearsay.compare;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.text.Lexicon;

/** Knows counts of somebody's relatives ({@code kin.txt}): they are some of those who are counted without them. */
final class Kin {
    private final Set<String> words;

    Kin() {
        words = Lexicon.lines(Kin.class, "kin.txt").stream()
                .flatMap(line -> Set.of(line.split(" ")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether words for those who are counted call them so: "sons". */
    boolean areMeant(String words) {
        String text = words.toLowerCase(Locale.ROOT);
        return this.words.contains(text.substring(text.lastIndexOf(' ') + 1));
    }
}
