package org.hearsay.name;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Phrases by their words, in lower case. Filled first, then only read. */
final class Trie {
    private final Map<String, Trie> next = new HashMap<>(2);
    private Entry common = Entry.NONE;
    private Entry proper = Entry.NONE;
    private @Nullable Map<String, Entry> exact;
    /** Which word of a proper name must begin with a capital. */
    private int capital;

    /** Adds a phrase, "!" before it when it counts only as spelled. Later entries' sides go before earlier ones'. */
    void add(String phrase, Entry entry) {
        boolean asSpelled = phrase.startsWith("!");
        String[] words = Spelling.words(asSpelled ? phrase.substring(1) : phrase);
        Trie node = this;
        for (String word : words) node = node.next.computeIfAbsent(Spelling.key(word), k -> new Trie());
        if (asSpelled) node.addExact(String.join(" ", words), entry);
        else node.addAnyCase(words, entry);
    }

    private void addExact(String spelled, Entry entry) {
        if (exact == null) exact = new HashMap<>(2);
        exact.merge(spelled, entry, (old, now) -> now.and(old));
    }

    private void addAnyCase(String[] words, Entry entry) {
        int first = 0;
        while (first < words.length && !Character.isUpperCase(words[first].charAt(0))) first++;
        if (first == words.length) {
            common = entry.and(common);
        } else {
            proper = entry.and(proper);
            capital = first;
        }
    }

    @Nullable
    Trie next(String key) {
        return next.get(key);
    }

    /** What the phrase of the given words is, {@link Entry#NONE} for nothing. */
    Entry entry(Words words, int first, int end, boolean capitals) {
        Entry entry = common;
        if (proper.kinds() != 0
                && Character.isUpperCase(words.text(first + capital).charAt(0))) entry = proper.and(entry);
        if (exact != null)
            entry = exactEntry(exact, words, first, end, capitals).and(entry);
        return entry;
    }

    private static Entry exactEntry(Map<String, Entry> exact, Words words, int first, int end, boolean capitals) {
        StringBuilder spelled = new StringBuilder();
        for (int w = first; w < end; w++) spelled.append(w > first ? " " : "").append(Spelling.plain(words.text(w)));
        Entry found = exact.getOrDefault(spelled.toString(), Entry.NONE);
        return capitals && spelled.length() == 2 && Spelling.endsPhrase(words, end) ? Entry.NONE : found;
    }
}
