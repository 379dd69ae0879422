package org.hearsay.attribution;

import org.hearsay.text.Sentence;

/**
 * The sentence around a cue, and which of its words belong to neither source, cue nor content.
 *
 * @param saying the attribution
 * @param cue its last cue
 * @param sentence where the cue stands
 */
record Scene(Saying saying, Mention cue, Sentence sentence) {

    /** Whether a word belongs to no stretch of the attribution. */
    boolean free(int word) {
        return !in(saying.contents(), word) && !in(saying.sources(), word) && !in(saying.cues(), word);
    }

    /** Where the first stretch from a word on begins, at most the end of the sentence. */
    int limit(int from) {
        int limit = sentence.endWord();
        for (Mention m : saying.contents()) if (m.firstWord() >= from) limit = Math.min(limit, m.firstWord());
        for (Mention m : saying.sources()) if (m.firstWord() >= from) limit = Math.min(limit, m.firstWord());
        for (Mention m : saying.cues()) if (m.firstWord() >= from) limit = Math.min(limit, m.firstWord());
        return limit;
    }

    /** Whether a word opens the sentence. */
    boolean opens(int word) {
        return word == sentence.firstWord();
    }

    /** Whether a word follows the cue or the source at once. */
    boolean follows(int word) {
        return endsAt(saying.sources(), word) || endsAt(saying.cues(), word);
    }

    /** Whether a word follows a content at once. */
    boolean followsContent(int word) {
        return endsAt(saying.contents(), word);
    }

    /** Whether a stretch that ends before a word stands right before the cue or the source, a comma between or not. */
    boolean precedes(int end) {
        return startsAt(end) || startsAt(end + 1);
    }

    private boolean startsAt(int word) {
        if (cue.firstWord() == word) return true;
        for (Mention m : saying.sources()) if (m.firstWord() == word) return true;
        return false;
    }

    private static boolean endsAt(Iterable<Mention> mentions, int word) {
        for (Mention m : mentions) if (m.endWord() == word) return true;
        return false;
    }

    private static boolean in(Iterable<Mention> mentions, int word) {
        for (Mention m : mentions) if (m.firstWord() <= word && word < m.endWord()) return true;
        return false;
    }
}
