package org.hearsay.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everybody of a page, found by the words of their names, and where they are mentioned. */
final class Roll {
    /** So many mentions are looked back. */
    private static final int FURTHEST = 200;

    private final Map<String, List<Persona>> byWord = new HashMap<>();
    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
    private final Map<String, Set<Persona>> byRole = new HashMap<>();

    /** Files somebody under the words of a name, in lower case. */
    void file(Persona who, Iterable<String> words) {
        for (String word : words)
            if (who.words().add(word))
                byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(who);
    }

    /** Those with the word in a name of theirs, in the order they came. */
    List<Persona> with(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** Files a word of a role that somebody is given. */
    void fileRole(Persona who, String word) {
        who.roles().add(word);
        byRole.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(who);
    }

    /** Those who are given a role with the word. */
    Set<Persona> inRole(String word) {
        return byRole.getOrDefault(word, Set.of());
    }

    void mention(Mention mention) {
        mention.who().seen(mention.first());
        Mention there = mentions.get(mention.first());
        if (there == null || mention.speaks() || !there.speaks() && there.end() < mention.end())
            mentions.put(mention.first(), mention);
    }

    /** The last mention that begins before the word, null for none. */
    @Nullable
    Mention before(int word) {
        Map.Entry<Integer, Mention> entry = mentions.lowerEntry(word);
        return entry == null ? null : entry.getValue();
    }

    /** The first mention that begins at the word or after, null for none. */
    @Nullable
    Mention from(int word) {
        Map.Entry<Integer, Mention> entry = mentions.ceilingEntry(word);
        return entry == null ? null : entry.getValue();
    }

    /** The last of several to be mentioned before the word, else the first after; null where none is mentioned. */
    @Nullable
    Persona nearest(List<Persona> several, int word) {
        if (several.size() <= 1) return several.isEmpty() ? null : several.get(0);
        Persona last = last(several, word, m -> true);
        return last == null ? several.get(0) : last;
    }

    /**
     * Who of several is meant by a name of one word that all of them have: the last who spoke or was called by one word, for
     * whoever else of the family comes up is named in full; else the nearest.
     */
    @Nullable
    Persona called(List<Persona> several, int word) {
        Persona last = several.size() <= 1 ? null : last(several, word, m -> m.speaks() || m.end() == m.first() + 1);
        return last == null ? nearest(several, word) : last;
    }

    private @Nullable Persona last(List<Persona> several, int word, Predicate<Mention> counts) {
        int steps = 0;
        for (Mention m = before(word); m != null && steps < FURTHEST; m = before(m.first()), steps++)
            if (several.contains(m.who()) && counts.test(m)) return m.who();
        return null;
    }
}
