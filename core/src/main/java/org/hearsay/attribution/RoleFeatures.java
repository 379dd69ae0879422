package org.hearsay.attribution;

import org.hearsay.learn.FeatureHash;
import org.hearsay.learn.Features;
import org.hearsay.text.Paragraph;
import org.hearsay.text.Sentence;

/** The features of the role tagger. Templates are numbered by {@link #t}; a model is bound to them. */
final class RoleFeatures {
    /** How many kinds of edge there are, see {@link #edge}. */
    static final int EDGES = 14;

    private static final long OUTSIDE = 99;

    private final Surroundings s;
    private final Suggestions g;
    private final Features out;
    private final byte[] ends;
    private final int[] quoted;
    private final ClauseFeatures clauses;
    private int t;

    RoleFeatures(Surroundings surroundings, Suggestions suggestions, Features out) {
        this.g = suggestions;
        this.s = surroundings;
        this.out = out;
        this.clauses = new ClauseFeatures(surroundings, out);
        this.ends = surroundings.quotationEnds();
        this.quoted = new int[surroundings.layout.sentences().size()];
        for (int i = 0; i < quoted.length; i++)
            quoted[i] = quotedPart(surroundings.layout.sentences().get(i));
    }

    /** Fills in all positions. */
    void fill() {
        for (int w = 0; w < s.size; w++) {
            out.next(edge(w));
            t = 0;
            wordsAround(w);
            tagsAround(w);
            shapes(w);
            cues(w);
            quotation(w);
            position(w);
            suggested(w);
            clauses.add(w);
        }
    }

    /**
     * 0 none of the others, 1 sentence begins, 2 paragraph begins, 3 beside an opening, 4 beside a closing mark, 5 before and
     * 6 behind a verb that speaks, 7 beside another cue, 8 before and 9 behind a comma, 10 at "that", 11 inside a
     * quotation; 12 sentence and 13 paragraph begins with a quotation.
     */
    private int edge(int w) {
        Sentence sentence = s.layout.sentences().get(s.layout.sentenceOf(w));
        if (sentence.firstWord() == w) {
            boolean quotation = ends[w] == 1 || s.layout.quotationOf(w) >= 0;
            boolean first = s.layout.paragraphs().get(sentence.paragraph()).firstSentence() == s.layout.sentenceOf(w);
            return (first ? 2 : 1) + (quotation ? 11 : 0);
        }
        if (ends[w] != 0) return 2 + ends[w];
        if (clauses.speaks(w)) return 5;
        if (clauses.speaks(w - 1)) return 6;
        if (s.cue[w] != 0 || s.cue[w - 1] != 0) return 7;
        if (isComma(w)) return 8;
        if (isComma(w - 1)) return 9;
        if (s.thats[w + 1] > s.thats[w]) return 10;
        return s.layout.quotationOf(w) < 0 ? 0 : 11;
    }

    private void wordsAround(int w) {
        for (int d = -3; d <= 3; d++) add(word(w + d));
        add(s.suffix[w]);
        add(suffix(w - 1));
        add(suffix(w + 1));
        add(s.kind[w]);
        add(kind(w - 1), kind(w));
        add(kind(w), kind(w + 1));
    }

    private void tagsAround(int w) {
        for (int d = -3; d <= 3; d++) add(tag(w + d));
        add(tag(w - 1), tag(w));
        add(tag(w), tag(w + 1));
        add(tag(w - 2), tag(w - 1));
        add(tag(w + 1), tag(w + 2));
        add(tag(w - 1), tag(w), tag(w + 1));
        add(tag(w - 2), tag(w - 1), tag(w));
        add(tag(w), tag(w + 1), tag(w + 2));
        add(word(w), tag(w - 1));
        add(word(w - 1), tag(w));
    }

    private void shapes(int w) {
        add(s.shape[w]);
        add(shape(w - 1), s.shape[w]);
        add(s.shape[w], shape(w + 1));
        add(shape(w - 1), s.shape[w], shape(w + 1));
    }

    private void cues(int w) {
        for (int d = -2; d <= 2; d++) add(cueKind(w + d));
        add(cueKind(w), tag(w));
        add(cueKind(w), tag(w - 1));
        add(cueKind(w), tag(w + 1));
        add(cueKind(w - 1), tag(w));
        add(cueKind(w + 1), tag(w));
        add(cueKind(w), inside(w));
        add(near(s.left[w], w), near(s.right[w], w), inside(w));
        Sentence sentence = sentence(w);
        int first = s.cue[sentence.firstWord()] != 0 ? sentence.firstWord() : s.right[sentence.firstWord()];
        add(first < 0 ? OUTSIDE : s.cueKind[first], inside(w));
    }

    private void quotation(int w) {
        long in = inside(w);
        add(in);
        add(in, tag(w));
        add(in, word(w));
        int sentence = s.layout.sentenceOf(w);
        long here = quoted(sentence);
        add(here, in);
        add(here, quoted(sentence - 1), in);
        add(here, quoted(sentence + 1), in);
        add(here, cueBeyond(sentence - 1), cueBeyond(sentence), in);
        add(sinceMark(w), in);
        add(sinceMark(w), tag(w), cueKind(w));
    }

    private void position(int w) {
        Sentence sentence = sentence(w);
        int index = s.layout.sentenceOf(w);
        Paragraph paragraph = s.layout.paragraphs().get(sentence.paragraph());
        long fromStart = bucket(w - sentence.firstWord());
        long toEnd = bucket(sentence.endWord() - 1 - w);
        add(fromStart);
        add(toEnd);
        add(fromStart, tag(w));
        add(toEnd, tag(w));
        add(Math.min(2, index - paragraph.firstSentence()), quoted(index), s.cue[w] == 0 ? 0 : 1);
        add(fromStart, cueBeyond(index));
    }

    private void suggested(int w) {
        long label = g.label(w);
        long strength = g.strength(w);
        add(label);
        add(label, strength, tag(w));
        add(label, word(w));
        add(label, strength, inside(w), cueKind(w));
        add(g.label(w - 1), g.label(w - 2), label);
        add(label, strength, shape(w), isComma(w) ? 1 : 0);
    }

    /** Whether a sentence has cues: 0 none, 1 one, 2 more; outside the page its own value. */
    private long cueBeyond(int sentence) {
        if (sentence < 0 || sentence >= quoted.length) return OUTSIDE;
        Sentence x = s.layout.sentences().get(sentence);
        int first = s.cue[x.firstWord()] != 0 ? x.firstWord() : s.right[x.firstWord()];
        if (first < 0) return 0;
        return s.right[first] < 0 ? 1 : 2;
    }

    /** How much of a sentence is inside quotation marks: 0 nothing, 1 a part, 2 all. */
    private int quotedPart(Sentence sentence) {
        int in = 0;
        for (int w = sentence.firstWord(); w < sentence.endWord(); w++) if (s.layout.quotationOf(w) >= 0) in++;
        int outside = sentence.endWord() - sentence.firstWord() - in;
        return in == 0 ? 0 : outside <= 3 ? 2 : 1;
    }

    private long quoted(int sentence) {
        return sentence < 0 || sentence >= quoted.length ? OUTSIDE : quoted[sentence];
    }

    private long inside(int w) {
        return s.layout.quotationOf(w) < 0 ? 0 : 1;
    }

    /** How far a quotation mark is to the left in the sentence, and whether a comma came before it. */
    private long sinceMark(int w) {
        Sentence sentence = sentence(w);
        for (int i = w, d = 0; i >= sentence.firstWord() && d < 6; i--, d++)
            if (s.marks[i + 1] > s.marks[i]) return d * 2L + (i > 0 && isComma(i - 1) ? 1 : 0);
        return OUTSIDE;
    }

    private long near(int cue, int w) {
        return cue < 0 ? OUTSIDE : bucket(Math.abs(cue - w));
    }

    private static long bucket(int distance) {
        if (distance < 5) return distance;
        return distance < 8 ? 5 : distance < 13 ? 6 : distance < 25 ? 7 : 8;
    }

    private Sentence sentence(int w) {
        return s.layout.sentences().get(s.layout.sentenceOf(w));
    }

    private boolean isComma(int w) {
        return s.commas[w + 1] > s.commas[w];
    }

    private long word(int w) {
        return known(w) ? s.word[w] : OUTSIDE;
    }

    private long suffix(int w) {
        return known(w) ? s.suffix[w] : OUTSIDE;
    }

    private long tag(int w) {
        return known(w) ? s.tag[w] : OUTSIDE;
    }

    private long shape(int w) {
        return known(w) ? s.shape[w] : OUTSIDE;
    }

    private long kind(int w) {
        return known(w) ? s.kind[w] : OUTSIDE;
    }

    private long cueKind(int w) {
        return known(w) ? s.cueKind[w] : OUTSIDE;
    }

    private boolean known(int w) {
        return w >= 0 && w < s.size;
    }

    private void add(long a) {
        out.add(t++, a);
    }

    private void add(long a, long b) {
        out.add(t++, FeatureHash.of(a, b));
    }

    private void add(long a, long b, long c) {
        out.add(t++, FeatureHash.of(FeatureHash.of(a, b), c));
    }

    private void add(long a, long b, long c, long d) {
        add(FeatureHash.of(a, b), c, d);
    }
}
