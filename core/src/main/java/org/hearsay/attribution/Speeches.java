package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.CueLexicon.Entry;
import org.hearsay.model.Attribution.Attitude;
import org.hearsay.model.Attribution.CueClass;
import org.hearsay.model.Attribution.Speech;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/** How the things in a report were said: by the cue's head word, its auxiliaries and what stands beside it. */
final class Speeches {
    private static final Set<String> NEGATIONS = Set.of(
            "not", "n't", "n’t", "never", "without", "no", "neither", "nor", "cannot", "failed", "none", "nothing");
    private static final Set<String> FUTURE =
            Set.of("will", "would", "shall", "may", "might", "should", "could", "'ll", "’ll");
    private static final Set<String> CALLED = Set.of("call", "push", "press", "appeal");
    private static final Set<String> TOWARDS = Set.of("for", "on", "upon");
    private static final WordKinds KINDS = WordKinds.load("hedges.txt");
    private static final Set<String> HEDGES = KINDS.of("hedge");
    private static final Set<String> SILENCE = KINDS.of("silence");

    private final Layout layout;
    private final Words words;
    private final CueLexicon lexicon = CueLexicon.standard();

    Speeches(Layout layout) {
        this.layout = layout;
        this.words = layout.words();
    }

    Speech of(Saying saying) {
        return new Speech(
                Forms.of(layout, saying),
                cueClass(saying),
                attitude(saying),
                !holds(saying, NEGATIONS),
                hedges(saying),
                Forms.elided(layout, saying.contents()));
    }

    /** The class of the cue's head; doubt anywhere in the cue goes first ("purported to show"). */
    CueClass cueClass(Saying saying) {
        CueClass found = CueClass.NEUTRAL;
        for (Mention cue : saying.cues()) {
            for (int w = cue.firstWord(); w < cue.endWord(); w++) {
                Entry entry = lexicon.find(lower(w));
                if (entry != null && entry.cueClass() == CueClass.DOUBTFUL && !lower(w).endsWith("ly"))
                    return responsibility(saying, w) ? CueClass.NEUTRAL : CueClass.DOUBTFUL;
            }
            int head = lexicon.head(words, cue);
            Entry entry = lexicon.find(lower(head));
            if (entry == null) continue;
            if (CALLED.contains(entry.stem()) && towards(cue, head)) return CueClass.DIRECTIVE;
            if (entry.cueClass() != CueClass.NEUTRAL) found = entry.cueClass();
        }
        return found;
    }

    private boolean towards(Mention cue, int head) {
        for (int w = head + 1; w < Math.min(words.size(), cue.endWord() + 1); w++)
            if (TOWARDS.contains(lower(w))) return true;
        return false;
    }

    /** "claimed responsibility" is a claim that nobody doubts. */
    private boolean responsibility(Saying saying, int head) {
        for (int w = head + 1; w < Math.min(words.size(), head + 3); w++)
            if (lower(w).equals("responsibility") || lower(w).equals("credit")) return true;
        return !saying.contents().isEmpty()
                && lower(saying.contents().get(0).firstWord()).equals("responsibility");
    }

    Attitude attitude(Saying saying) {
        if (saying.cues().isEmpty()) return Attitude.ASSERTION;
        Mention cue = saying.cues().get(0);
        boolean silent = SILENCE.contains(lower(cue.endWord() - 1));
        Attitude first = stance(cue);
        if (first == Attitude.DECLINED || silent && holds(saying, NEGATIONS)) return Attitude.DECLINED;
        if (first != Attitude.ASSERTION) return first;
        if (cueClass(saying) == CueClass.DIRECTIVE) return Attitude.DECREE;
        Entry entry = lexicon.find(lower(lexicon.head(words, cue)));
        Attitude attitude = entry == null ? Attitude.ASSERTION : entry.attitude();
        return attitude == Attitude.ASSERTION && future(cue) ? Attitude.INTENTION : attitude;
    }

    /** What a source only wanted, meant or refused to say: the first word of the cue that tells such a stance. */
    private Attitude stance(Mention cue) {
        for (int w = cue.firstWord(); w < cue.endWord(); w++) {
            Entry entry = lexicon.find(lower(w));
            if (entry == null) continue;
            Attitude a = entry.attitude();
            if (a == Attitude.INTENTION || a == Attitude.DESIRE || a == Attitude.DECLINED) return a;
        }
        return Attitude.ASSERTION;
    }

    private boolean future(Mention cue) {
        int second = cue.firstWord() + 1;
        return FUTURE.contains(lower(cue.firstWord()))
                && second < cue.endWord()
                && !lower(second).equals("not");
    }

    private boolean holds(Saying saying, Set<String> list) {
        for (Mention cue : saying.cues())
            for (int w = cue.firstWord(); w < cue.endWord(); w++) if (list.contains(lower(w))) return true;
        return false;
    }

    /** Hedging words in the cue beside others, and unquoted ones in the content. */
    private List<Phrase> hedges(Saying saying) {
        List<Phrase> found = new ArrayList<>();
        for (Mention cue : saying.cues())
            if (cue.endWord() - cue.firstWord() > 1 || !saying.sources().isEmpty()) hedges(cue, found);
        if (!saying.sources().isEmpty()) for (Mention content : saying.contents()) hedges(content, found);
        return found;
    }

    private void hedges(Mention where, List<Phrase> found) {
        for (int w = where.firstWord(); w < where.endWord(); w++)
            if (HEDGES.contains(lower(w)) && layout.quotationOf(w) < 0) found.add(layout.phraseOfWords(w, w + 1));
    }

    private String lower(int word) {
        return CueLexicon.lower(words, word);
    }
}
