package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds the statement, post, occasion or outlet through which something was said. */
final class Carriers {
    private static final Set<String> THROUGH =
            Set.of("in", "on", "via", "through", "during", "at", "from", "over", "to", "by");
    private static final Set<String> SPEAK =
            Set.of("according", "speaking", "spoke", "talking", "posted", "writing", "appearing", "reading");
    private static final Set<String> POST =
            Set.of("posted", "published", "released", "shared", "aired", "broadcast", "made", "uploaded", "circulated");
    private static final Set<String> JOIN = Set.of("with", "by", "on", "for", "from");
    private static final int POSTED = 5;

    private final Words words;
    private final Chunks chunks;
    private final SpokenWhen when;
    private final Media media;

    Carriers(Words words, Chunks chunks, SpokenWhen when, Media media) {
        this.words = words;
        this.chunks = chunks;
        this.when = when;
        this.media = media;
    }

    /** The carrier that follows the cue, the content or whom was told; else the last one before. */
    @Nullable
    Stretch find(Scene scene, @Nullable Stretch told) {
        Stretch before = null;
        for (int w = scene.sentence().firstWord(); w < scene.sentence().endWord(); w++) {
            if (!THROUGH.contains(CueLexicon.lower(words, w)) || !scene.free(w)) continue;
            boolean after = w >= scene.cue().endWord();
            if (!(after ? attached(scene, w, told) : starts(scene, w))) continue;
            Stretch found = carrier(scene, w);
            if (found != null && after) return found;
            if (found != null) before = found;
        }
        return before;
    }

    /** Whether a word is a preposition that a carrier follows. */
    boolean leads(int w, int limit) {
        if (!THROUGH.contains(CueLexicon.lower(words, w))) return false;
        int end = chunks.end(w + 1, Math.min(limit, words.size()));
        return end > w + 1 && media.any(new Stretch(w + 1, end));
    }

    private boolean attached(Scene scene, int w, @Nullable Stretch told) {
        if (scene.follows(w) || scene.followsContent(w) || told != null && told.endWord() == w) return true;
        if (words.text(w - 1).equals(",") && (scene.follows(w - 1) || scene.followsContent(w - 1))) return true;
        return SPEAK.contains(before(w)) || afterTime(scene, w);
    }

    /** Whether a time stands between the cue or source and the word: "said Sunday on ...". */
    private boolean afterTime(Scene scene, int w) {
        for (int t = w - 1; t > w - POSTED && t >= scene.sentence().firstWord(); t--)
            if (scene.follows(t) && when.end(t, w) == w) return true;
        return false;
    }

    private boolean starts(Scene scene, int w) {
        if (scene.opens(w) || scene.follows(w)) return true;
        String before = before(w);
        return before.equals(",") || before.equals("and") || before.equals("but") || SPEAK.contains(before);
    }

    private String before(int w) {
        return w == 0 ? "" : CueLexicon.lower(words, w - 1);
    }

    private @Nullable Stretch carrier(Scene scene, int w) {
        String preposition = CueLexicon.lower(words, w);
        Stretch phrase = phrase(scene, w + 1);
        if (phrase == null || !media.any(phrase)) return null;
        boolean relays = before(w).equals("according");
        if (!relays && (preposition.equals("to") || preposition.equals("by")))
            return media.outlet(phrase) ? phrase : null;
        return extended(scene, phrase);
    }

    /** "an interview with the Courier"; "a video posted on his channel", which is his channel. */
    private Stretch extended(Scene scene, Stretch phrase) {
        int next = phrase.endWord();
        int limit = scene.sentence().endWord();
        if (next + 1 >= limit || !scene.free(next) || !media.medium(phrase)) return phrase;
        String word = CueLexicon.lower(words, next);
        boolean posted =
                POST.contains(word) && !CueLexicon.lower(words, next - 1).startsWith("statement");
        for (int w = next; posted && w < Math.min(limit, next + POSTED); w++) {
            if (!CueLexicon.lower(words, w).equals("on")) continue;
            Stretch place = phrase(scene, w + 1);
            if (place != null && media.any(place)) return place;
        }
        Stretch other = JOIN.contains(word) ? phrase(scene, next + 1) : null;
        return other != null && media.any(other) ? new Stretch(phrase.firstWord(), other.endWord()) : phrase;
    }

    private @Nullable Stretch phrase(Scene scene, int first) {
        if (first >= scene.sentence().endWord() || !scene.free(first)) return null;
        int end = chunks.end(first, scene.limit(first));
        return end > first ? new Stretch(first, end) : null;
    }
}
