package org.hearsay.compare;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Figure;
import org.hearsay.text.Lexicon;

/** Knows counts of somebody's relatives ({@code kin.txt}): they are some of those who are counted without them. */
final class Kin {
    private final Set<String> words;

    Kin() {
        words = Lexicon.lines(Kin.class, "kin.txt").stream()
                .flatMap(line -> Set.of(line.split(" ")).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether those counted are called so: "his two sons". */
    boolean counts(Tally t) {
        Figure.Unit unit = t.figure().unit();
        if (unit == null || unit.phrase() == null) return false;
        String text = unit.phrase().text().toLowerCase(Locale.ROOT);
        return words.contains(text.substring(text.lastIndexOf(' ') + 1));
    }
}
