package org.hearsay.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words that keep their point ({@code abbreviations.txt} tells which and what that means). */
final class Abbreviations {
    /** What the point of an abbreviation means for its sentence. */
    enum Kind {
        TITLE,
        INNER,
        NUMBER,
        DATE,
        OPEN
    }

    private record Entry(Kind kind, boolean capital) {}

    private static final int LONGEST = 8;

    private final Map<String, Entry> entries = new HashMap<>();

    Abbreviations() {
        Lexicon.classes("abbreviations.txt").forEach((word, kind) -> {
            Kind of = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
            boolean capital = of == Kind.TITLE || Characters.isUpper(word.charAt(0));
            entries.put(word.toLowerCase(Locale.ROOT), new Entry(of, capital));
        });
    }

    /** The kind of the word between two positions, its point left out; null when it is no abbreviation. */
    @Nullable
    Kind of(CharSequence text, int start, int end) {
        if (end - start > LONGEST) return null;
        Entry entry = entries.get(text.subSequence(start, end).toString().toLowerCase(Locale.ROOT));
        if (entry == null || entry.capital() && !Characters.isUpper(text.charAt(start))) return null;
        return entry.kind();
    }
}
