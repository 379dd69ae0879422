package org.hearsay.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Figure;
import org.hearsay.model.Phrase;
import org.hearsay.text.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Who or what a figure counts, as far as that is said more closely than by its class.
 *
 * @param head the stem of the noun that is counted; null where it says no more than the class does ("people", "soldiers"), is a name
 *     ("Ukrainians"), or is not there
 * @param kin whether somebody's relatives are counted: "his two sons"
 * @param names the stems of names in the words for them and for whose they are: "Ukrainian troops"
 */
record Those(@Nullable String head, boolean kin, Set<String> names) {
    private static final Kin KIN = new Kin();
    private static final Set<String> GENERAL = Lexicon.lines(Those.class, "general.txt").stream()
            .flatMap(line -> Set.of(line.split(" ")).stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> AFTER_A_NOUN =
            Set.of("of", "from", "in", "at", "with", "on", "who", "that", "near");

    static Those of(Figure.@Nullable Unit unit, Figure.@Nullable Party party) {
        Set<String> names = new HashSet<>();
        Phrase counted = unit == null ? null : unit.phrase();
        if (counted != null) names(counted.text(), names);
        if (party != null && party.phrase() != null) names(party.phrase().text(), names);
        return counted == null
                ? new Those(null, false, names)
                : new Those(head(counted.text()), KIN.areMeant(counted.text()), names);
    }

    /** Words without those that say no more than a class does. */
    static Set<String> told(Set<String> words) {
        Set<String> out = new HashSet<>(words);
        out.removeAll(GENERAL);
        return out;
    }

    private static @Nullable String head(String words) {
        String head = "";
        for (String word : words.split(" ")) {
            if (AFTER_A_NOUN.contains(word) && !head.isEmpty()) break;
            head = word;
        }
        boolean name = head.isEmpty() || Character.isUpperCase(head.charAt(0));
        return name || GENERAL.contains(head) ? null : Stem.of(head.toLowerCase(Locale.ROOT));
    }

    private static void names(String words, Set<String> out) {
        for (String word : words.split("[^\\p{L}]+"))
            if (word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !isGeneral(word))
                out.add(Stem.ofName(word.toLowerCase(Locale.ROOT)));
    }

    private static boolean isGeneral(String word) {
        return GENERAL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the names say that they are two: "144 Ukrainians and 144 Russians". */
    boolean areOthers(Those than) {
        return !names.isEmpty() && !than.names.isEmpty() && Collections.disjoint(names, than.names);
    }

    /** Whether other nouns are counted: "marines" and "sailors". */
    boolean areOtherwiseCalled(Those than) {
        return head != null && than.head != null && !head.equals(than.head);
    }

    /** Whether they are said more closely: "three monks" and "five people", "his sons" and "members of the family". */
    boolean areCloser(Those than) {
        return head != null && than.head == null || kin && !than.kin;
    }
}
