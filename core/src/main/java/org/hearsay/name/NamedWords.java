package org.hearsay.name;

import java.util.Arrays;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon says of each word of a layout, found in one pass: the longest phrase that begins at a word, then the
 * next after its end. Words are counted as in {@link Layout#words()}.
 */
public final class NamedWords {
    private final Entry[] entries;
    private final int[] ends;

    NamedWords(Words words, boolean capitals, Trie lexicon) {
        entries = new Entry[words.size()];
        ends = new int[words.size()];
        Arrays.fill(entries, Entry.NONE);
        for (int w = 0; w < ends.length; w++) ends[w] = w + 1;
        for (int w = 0; w < entries.length; w = match(words, w, capitals, lexicon)) {
            // each step is a match
        }
    }

    private int match(Words words, int first, boolean capitals, Trie lexicon) {
        Entry best = Entry.NONE;
        int bestEnd = first + 1;
        Trie node = lexicon;
        for (int w = first; w < words.size(); w++) {
            node = node.next(Spelling.key(words, w));
            if (node == null) break;
            Entry entry = node.entry(words, first, w + 1, capitals);
            if (entry.kinds() == 0) continue;
            best = entry;
            bestEnd = w + 1;
        }
        for (int w = first; w < bestEnd; w++) {
            entries[w] = best;
            ends[w] = bestEnd;
        }
        return bestEnd;
    }

    /** How many words there are. */
    public int size() {
        return entries.length;
    }

    /** The kinds of name that the word, or the phrase it belongs to, can be: {@link NameKind#bit}s. */
    public long mask(int word) {
        return entries[word].kinds();
    }

    public boolean is(int word, NameKind kind) {
        return (entries[word].kinds() & kind.bit()) != 0;
    }

    /** Whether the word can be one of several kinds, given as {@link NameKind#bits}. */
    public boolean isAny(int word, long kinds) {
        return (entries[word].kinds() & kinds) != 0;
    }

    /** The state or side of the phrase to which the word belongs, null for none. */
    public @Nullable String side(int word) {
        return entries[word].side();
    }

    /** The name under which the lexicon files the phrase: the state for its capital; null where it files none. */
    public @Nullable String filedAs(int word) {
        return entries[word].name();
    }

    /** The index after the last word of the phrase to which the word belongs; word + 1 where it belongs to none. */
    public int end(int word) {
        return ends[word];
    }

    /** The side of the first phrase between two words that has one, null where none has. */
    public @Nullable String sideBetween(int first, int end) {
        for (int w = first; w < end; w++) if (entries[w].side() != null) return entries[w].side();
        return null;
    }
}
