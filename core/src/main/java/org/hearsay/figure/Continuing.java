package org.hearsay.figure;

import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Knows figures that go on with what was said in the sentence before, in a sentence in which nobody speaks: "The ministry
 * said 12 soldiers were killed. Another 40 were wounded."
 */
final class Continuing {
    private static final Set<String> OPENINGS = Set.of("and", "another", "also", "among");
    private static final int NEAR = 6;
    private final Layout layout;
    private final Words words;
    private final List<Attribution> attributions;
    private final Set<String> again;

    Continuing(Layout layout, List<Attribution> attributions, WordSets sets) {
        this.layout = layout;
        this.words = layout.words();
        this.attributions = attributions;
        this.again = sets.get("again");
    }

    /** Whether a figure goes on with the one before it. */
    boolean goesOn(@Nullable Phrase before, Phrase figure) {
        if (before == null) return false;
        int number = words.at(layout.start(figure));
        int sentence = layout.sentenceOf(number);
        if (layout.sentenceOf(words.at(layout.start(before))) != sentence - 1) return false;
        return isMore(layout.sentences().get(sentence), number, words.at(layout.end(figure) - 1) + 1)
                && isSilent(sentence);
    }

    /** "Another 40", "40 more", "40 were also wounded", "And 40". */
    private boolean isMore(Sentence sentence, int number, int after) {
        if (OPENINGS.contains(words.lower(sentence.firstWord()))) return true;
        if (number > sentence.firstWord() && again.contains(words.lower(number - 1))) return true;
        int end = Math.min(sentence.endWord(), after + NEAR);
        if (after < end && again.contains(words.lower(after))) return true;
        for (int w = after; w < end; w++) if (words.lower(w).equals("also")) return true;
        return false;
    }

    private boolean isSilent(int sentence) {
        for (Attribution a : attributions)
            for (Phrase cue : a.cue()) if (layout.sentenceOf(words.at(layout.start(cue))) == sentence) return false;
        return true;
    }
}
