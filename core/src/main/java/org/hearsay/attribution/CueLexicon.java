package org.hearsay.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Attribution.Attitude;
import org.hearsay.model.Attribution.CueClass;
import org.hearsay.text.Lexicon;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** The words that attribute, with what they imply. Immutable. */
final class CueLexicon {
    private static final CueLexicon STANDARD = load();

    private final Map<String, Entry> entries;

    private CueLexicon(Map<String, Entry> entries) {
        this.entries = entries;
    }

    /** The lexicon in {@code cues.txt}. */
    static CueLexicon standard() {
        return STANDARD;
    }

    /**
     * A cue word.
     *
     * @param stem the first form of its line
     * @param cueClass what it implies
     * @param attitude which stance it reports
     */
    record Entry(String stem, CueClass cueClass, Attitude attitude) {}

    /** The entry of a word in lower case, null when it is no cue word. */
    @Nullable
    Entry find(String lowerCase) {
        return entries.get(lowerCase);
    }

    /** Index of the word that heads a cue: the last of the lexicon that is no adverb, else the last of all. */
    int head(Words words, Mention cue) {
        int adverb = cue.endWord() - 1;
        for (int w = cue.endWord() - 1; w >= cue.firstWord(); w--) {
            String word = lower(words, w);
            if (entries.get(word) == null) continue;
            if (!word.endsWith("ly")) return w;
            adverb = w;
        }
        return adverb;
    }

    static String lower(Words words, int word) {
        return words.lower(word);
    }

    private static CueLexicon load() {
        Map<String, Entry> entries = new HashMap<>();
        for (String line : Lexicon.lines(CueLexicon.class, "cues.txt")) add(entries, line.split("\t"));
        return new CueLexicon(entries);
    }

    private static void add(Map<String, Entry> entries, String[] fields) {
        String[] forms = fields[0].split(" ");
        Entry entry = new Entry(
                forms[0],
                CueClass.valueOf(fields[1].toUpperCase(Locale.ROOT)),
                Attitude.valueOf(fields[2].toUpperCase(Locale.ROOT)));
        for (String form : forms) entries.put(form, entry);
    }
}
