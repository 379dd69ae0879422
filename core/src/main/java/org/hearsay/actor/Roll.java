package org.hearsay.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everybody of a page, found by the words of their names, and where they are mentioned. */
final class Roll {
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
        int steps = 0;
        for (Mention m = before(word); m != null && steps < 200; m = before(m.first()), steps++)
            if (several.contains(m.who())) return m.who();
        return several.get(0);
    }
}
