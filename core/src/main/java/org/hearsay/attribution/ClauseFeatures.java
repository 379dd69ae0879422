package org.hearsay.attribution;

import org.hearsay.grammar.Tag;
import org.hearsay.learn.FeatureHash;
import org.hearsay.learn.Features;
import org.hearsay.text.Quotation;
import org.hearsay.text.Sentence;

/**
 * Features of the clause and the quotation around a word: the nearest verbs that speak, the nearest verbs of any kind, the
 * cue that stands beside the quotation a word is in, and how the sentence begins. They complete {@link RoleFeatures}.
 */
final class ClauseFeatures extends Templates {
    private static final int FIRST_TEMPLATE = 200;
    private static final int BESIDE = 8;
    private static final long NONE = 99;

    private final Surroundings s;
    private final boolean[] speaks;
    private final int[] speechLeft;
    private final int[] speechRight;
    private final int[] verbLeft;
    private final int[] verbRight;
    private final int[] cueBefore;
    private final int[] cueAfter;

    ClauseFeatures(Surroundings surroundings, Features out) {
        super(out);
        this.s = surroundings;
        speaks = new boolean[s.size];
        speechLeft = new int[s.size];
        speechRight = new int[s.size];
        verbLeft = new int[s.size];
        verbRight = new int[s.size];
        for (int w = 0; w < s.size; w++) speaks[w] = s.cue[w] != 0 && canSpeak(w);
        for (Sentence sentence : s.layout.sentences()) neighbours(sentence.firstWord(), sentence.endWord());
        cueBefore = new int[s.layout.quotations().size()];
        cueAfter = new int[cueBefore.length];
        for (int q = 0; q < cueBefore.length; q++)
            beside(q, s.layout.quotations().get(q));
    }

    /** Whether the word is a cue of the lexicon that is a verb here, or an adverb or preposition that attributes. */
    boolean speaks(int w) {
        return speaks[w];
    }

    private boolean canSpeak(int w) {
        Tag tag = Tag.of(s.tag[w]);
        return tag.isVerb() || tag == Tag.RB || s.words.lower(w).equals("according");
    }

    private void neighbours(int first, int end) {
        int cue = -1;
        int verb = -1;
        for (int w = first; w < end; w++) {
            speechLeft[w] = cue;
            verbLeft[w] = verb;
            if (speaks[w]) cue = w;
            if (Tag.of(s.tag[w]).isVerb()) verb = w;
        }
        cue = -1;
        verb = -1;
        for (int w = end - 1; w >= first; w--) {
            speechRight[w] = cue;
            verbRight[w] = verb;
            if (speaks[w]) cue = w;
            if (Tag.of(s.tag[w]).isVerb()) verb = w;
        }
    }

    /** The cue that stands before or behind a quotation, within a few words. */
    private void beside(int q, Quotation quotation) {
        cueBefore[q] = -1;
        cueAfter[q] = -1;
        int last = Math.min(s.size, quotation.endWord() + BESIDE);
        for (int w = quotation.endWord(); w < last && cueAfter[q] < 0; w++) if (speaks[w]) cueAfter[q] = w;
        int first = Math.max(0, quotation.firstWord() - BESIDE);
        for (int w = quotation.firstWord() - 1; w >= first && cueBefore[q] < 0; w--) if (speaks[w]) cueBefore[q] = w;
    }

    /** Adds the features of one word to the position begun last. */
    void add(int w) {
        speech(w, speechLeft[w], speechLeft[w] + 1, w, 0);
        speech(w, speechRight[w], w, speechRight[w], 1);
        t = FIRST_TEMPLATE + 8;
        verb(w, verbLeft[w]);
        verb(w, verbRight[w]);
        add(far(verbLeft[w], w), far(verbRight[w], w), s.tag[w]);
        add(cueOf(speechLeft[w]), cueOf(speechRight[w]), tag(w));
        quotation(w);
        sentence(w);
    }

    private void speech(int w, int cue, int from, int to, int side) {
        long far = far(cue, w);
        long between = cue < 0 ? 0 : between(from, to);
        long key =
                cue < 0 ? 0 : FeatureHash.of(s.cue[cue], pack(pack(s.cueKind[cue], tag(cue), far, between), s.tag[w]));
        if (out.known(8 + side, key)) return;
        t = FIRST_TEMPLATE + 4 * side;
        if (cue < 0) add(NONE);
        else {
            add(s.cue[cue], far);
            add(s.cue[cue], between);
            add(between, far, s.tag[w]);
            add(s.cueKind[cue], tag(cue), far, between);
        }
        out.close();
    }

    private void verb(int w, int verb) {
        if (verb < 0) {
            add(NONE);
            t += 1;
            return;
        }
        add(s.word[verb]);
        add(tag(verb), far(verb, w), s.tag[w]);
    }

    private void quotation(int w) {
        int q = s.layout.quotationOf(w);
        if (q < 0) {
            add(NONE);
            t += 4;
            return;
        }
        Quotation quotation = s.layout.quotations().get(q);
        long before = cueBefore[q] < 0 ? NONE : far(cueBefore[q], quotation.firstWord());
        long after = cueAfter[q] < 0 ? NONE : far(cueAfter[q], quotation.endWord());
        long length = far(quotation.firstWord(), quotation.endWord());
        add(before, after, length);
        add(before, after, w == quotation.firstWord() ? 1 : 0, w + 1 == quotation.endWord() ? 1 : 0);
        add(cueOf(cueBefore[q]), cueOf(cueAfter[q]));
        add(length, tag(quotation.firstWord() - 2), tag(quotation.endWord() + 1));
        add(length, speechOutside(w), quotation.closed() ? 1 : 0);
    }

    private void sentence(int w) {
        int index = s.layout.sentenceOf(w);
        Sentence sentence = s.layout.sentences().get(index);
        int first = sentence.firstWord();
        int last = Math.max(first, sentence.endWord() - 2);
        long outside = speechOutside(w);
        t = FIRST_TEMPLATE + 22;
        add(spoken(index), outside, commaBefore(w), tag(w));
        long spoken = pack(spoken(index - 1), spoken(index), spoken(index + 1), s.cueKind[last]);
        long key = FeatureHash.of(FeatureHash.of(s.word[first], s.word[last]), spoken << 3 | outside << 1 | inside(w));
        if (out.known(10, key)) return;
        t = FIRST_TEMPLATE + 19;
        add(s.word[first], outside);
        add(s.word[last], s.cueKind[last], outside);
        add(spoken(index - 1), spoken(index), spoken(index + 1), inside(w));
        out.close();
    }

    /** Whether the sentence has a verb that speaks to the left, to the right, or both. */
    private long speechOutside(int w) {
        return (speechLeft[w] < 0 ? 0L : 1L) + (speechRight[w] < 0 ? 0L : 2L);
    }

    /** How many verbs that speak a sentence has outside quotation marks, up to two. */
    private long spoken(int sentence) {
        if (sentence < 0 || sentence >= s.layout.sentences().size()) return NONE;
        Sentence x = s.layout.sentences().get(sentence);
        int count = 0;
        int w = speaks[x.firstWord()] ? x.firstWord() : speechRight[x.firstWord()];
        for (int steps = 0; w >= 0 && count < 2 && steps < 6; w = speechRight[w], steps++)
            if (s.layout.quotationOf(w) < 0) count++;
        return count;
    }

    private long commaBefore(int w) {
        Sentence sentence = s.layout.sentences().get(s.layout.sentenceOf(w));
        return Math.min(2, s.commas[w] - s.commas[sentence.firstWord()]);
    }

    private long between(int from, int to) {
        if (from > to) return NONE;
        long commas = Math.min(2, s.commas[to] - s.commas[from]);
        long verbs = Math.min(2, s.verbs[to] - s.verbs[from]);
        long marks = Math.min(2, s.marks[to] - s.marks[from]);
        long thats = Math.min(1, s.thats[to] - s.thats[from]);
        return commas + 3 * (verbs + 3 * (marks + 3 * thats));
    }

    private static long far(int from, int to) {
        if (from < 0) return NONE;
        int distance = Math.abs(to - from);
        return distance < 4 ? distance : distance < 7 ? 4 : distance < 12 ? 5 : distance < 25 ? 6 : 7;
    }

    private long cueOf(int w) {
        return w < 0 ? NONE : s.cue[w];
    }

    private long inside(int w) {
        return s.layout.quotationOf(w) < 0 ? 0 : 1;
    }

    private long tag(int w) {
        return w >= 0 && w < s.size ? s.tag[w] : NONE;
    }
}
