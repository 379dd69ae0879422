package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;

/**
 * Adds what figures, records and surveys show, where the labels left it out: "Figures from the ministry show 52 people have
 * been killed" stands by the ministry's word.
 */
final class Showing {
    static final Set<String> SHOWS = Set.of(
            "show",
            "shows",
            "showed",
            "indicate",
            "indicates",
            "indicated",
            "suggest",
            "suggests",
            "suggested",
            "reveal",
            "reveals",
            "revealed");

    private static final Set<String> FIGURES = Set.of(
            "figures",
            "numbers",
            "statistics",
            "data",
            "records",
            "estimates",
            "documents",
            "tally",
            "report",
            "reports",
            "survey",
            "surveys",
            "study",
            "studies",
            "census",
            "poll",
            "polls");
    private static final int MOST = 4;

    private final Layout layout;
    private final Words words;
    private final Tags tags;

    Showing(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
    }

    /** The attributions with those that were left out, in the order of their cues. */
    List<Saying> with(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings);
        BitSet taken = null;
        for (Sentence sentence : layout.sentences())
            for (int w = sentence.firstWord() + 1; w < sentence.endWord(); w++) {
                if (!SHOWS.contains(words.lower(w)) || !isDocument(sentence.firstWord(), w)) continue;
                if (taken == null) taken = Saying.taken(sayings);
                int end = clauseEnd(sentence);
                if (hasVerb(w + 1, end) && isFree(sentence.firstWord(), end, taken))
                    out.add(saying(sentence.firstWord(), w, end));
                break;
            }
        return out;
    }

    private static Saying saying(int first, int cue, int end) {
        return new Saying(
                List.of(new Mention(Role.SOURCE, first, cue)),
                List.of(new Mention(Role.CUE, cue, cue + 1)),
                List.of(new Mention(Role.CONTENT, cue + 1, end)));
    }

    private int clauseEnd(Sentence sentence) {
        int end = sentence.endWord();
        while (end > sentence.firstWord() && tags.of(end - 1) == Tag.PUNCT) end--;
        return end;
    }

    /** Whether all that stands before is one document, and what says whose: "figures compiled by the ministry". */
    private boolean isDocument(int first, int cue) {
        int head = first;
        while (head < cue && !isFigures(head)) {
            if (tags.of(head) == Tag.IN
                    || tags.of(head) == Tag.PUNCT
                    || head > first && tags.of(head).isVerb()) return false;
            head++;
        }
        return head < cue && head - first <= MOST && !hasFinite(first, cue);
    }

    private boolean isFigures(int w) {
        return FIGURES.contains(words.lower(w));
    }

    private boolean hasVerb(int first, int end) {
        for (int w = first; w < end; w++) if (tags.of(w).isVerb()) return true;
        return false;
    }

    private boolean hasFinite(int first, int end) {
        for (int w = first; w < end; w++) if (tags.of(w).isFinite() || tags.of(w) == Tag.WDT) return true;
        return false;
    }

    private static boolean isFree(int first, int end, BitSet taken) {
        int next = taken.nextSetBit(first);
        return next < 0 || next >= end;
    }
}
