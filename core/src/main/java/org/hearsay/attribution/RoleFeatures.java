package org.hearsay.attribution;

import org.hearsay.learn.FeatureHash;
import org.hearsay.learn.Features;
import org.hearsay.text.Paragraph;
import org.hearsay.text.Sentence;

/** The features of the role tagger. Templates are numbered by {@link #t}; a model is bound to them. */
final class RoleFeatures extends Templates {
    /** How many kinds of edge there are, see {@link #edge}. */
    static final int EDGES = 14;

    private static final long OUTSIDE = 99;

    private final Surroundings s;
    private final Suggestions g;
    private final byte[] ends;
    private final int[] quoted;
    private final ClauseFeatures clauses;

    RoleFeatures(Surroundings surroundings, Suggestions suggestions, Features out) {
        super(out);
        this.g = suggestions;
        this.s = surroundings;
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
            words(w);
            singles(w, s.layout.sentenceOf(w));
            tags(w);
            tagsBefore(w);
            tagsAfter(w);
            cueKinds(w);
            shapes(w);
            sentence(w, s.layout.sentenceOf(w));
            position(w);
            mark(w);
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

    private void words(int w) {
        t = 0;
        for (int d = -3; d <= 3; d++) add(word(w + d));
        add(s.suffix[w]);
        add(suffix(w - 1));
        add(suffix(w + 1));
        t = 27;
        add(word(w), tag(w - 1));
        add(word(w - 1), tag(w));
        t = 48;
        add(inside(w), word(w));
        t = 63;
        add(g.label(w), word(w));
    }

    /** What makes no group. */
    private void singles(int w, int sentence) {
        t = 13;
        add(tag(w - 3));
        t = 19;
        add(tag(w + 3));
        t = 44;
        add(near(s.left[w], w), near(s.right[w], w), inside(w));
        t = 60;
        add(bucket(w - sentence(w).firstWord()), cueBeyond(sentence));
        t = 66;
        add(g.label(w), g.strength(w), shape(w), isComma(w) ? 1 : 0);
    }

    /** The tags of a word and its neighbours. */
    private void tags(int w) {
        if (out.known(0, pack(tag(w - 1), tag(w), tag(w + 1), cueKind(w)))) return;
        t = 15;
        for (int d = -1; d <= 1; d++) add(tag(w + d));
        t = 20;
        add(tag(w - 1), tag(w));
        add(tag(w), tag(w + 1));
        t = 24;
        add(tag(w - 1), tag(w), tag(w + 1));
        t = 39;
        add(cueKind(w), tag(w - 1));
        add(cueKind(w), tag(w + 1));
        out.close();
    }

    private void tagsBefore(int w) {
        if (out.known(1, pack(tag(w - 2), tag(w - 1), tag(w)))) return;
        t = 14;
        add(tag(w - 2));
        t = 22;
        add(tag(w - 2), tag(w - 1));
        t = 25;
        add(tag(w - 2), tag(w - 1), tag(w));
        out.close();
    }

    private void tagsAfter(int w) {
        if (out.known(2, pack(tag(w), tag(w + 1), tag(w + 2)))) return;
        t = 18;
        add(tag(w + 2));
        t = 23;
        add(tag(w + 1), tag(w + 2));
        t = 26;
        add(tag(w), tag(w + 1), tag(w + 2));
        out.close();
    }

    /** What kinds of cue a word and its neighbours are. */
    private void cueKinds(int w) {
        long beside = pack(cueKind(w - 1), cueKind(w), cueKind(w + 1), tag(w));
        if (out.known(11, pack(beside, cueKind(w - 2), cueKind(w + 2)) << 1 | inside(w))) return;
        t = 33;
        for (int d = -2; d <= 2; d++) add(cueKind(w + d));
        add(cueKind(w), tag(w));
        t = 41;
        add(cueKind(w - 1), tag(w));
        add(cueKind(w + 1), tag(w));
        add(cueKind(w), inside(w));
        t = 46;
        add(inside(w));
        add(inside(w), tag(w));
        out.close();
    }

    private void shapes(int w) {
        long shapes = FeatureHash.of(FeatureHash.of(shape(w - 1), s.shape[w]), shape(w + 1));
        if (out.known(3, FeatureHash.of(shapes, pack(kind(w - 1), kind(w), kind(w + 1))))) return;
        t = 10;
        add(s.kind[w]);
        add(kind(w - 1), kind(w));
        add(kind(w), kind(w + 1));
        t = 29;
        add(s.shape[w]);
        add(shape(w - 1), s.shape[w]);
        add(s.shape[w], shape(w + 1));
        add(shape(w - 1), s.shape[w], shape(w + 1));
        out.close();
    }

    /** What is the same throughout a sentence, but for quotations. */
    private void sentence(int w, int sentence) {
        long in = inside(w);
        int cue = firstCue(sentence(w));
        long first = cue < 0 ? OUTSIDE : s.cueKind[cue];
        long here = quoted(sentence);
        long before = quoted(sentence - 1);
        long after = quoted(sentence + 1);
        long cues = cueBeyond(sentence);
        long cuesBefore = cueBeyond(sentence - 1);
        Paragraph paragraph = s.layout.paragraphs().get(sentence(w).paragraph());
        long nth = Math.min(2, sentence - paragraph.firstSentence());
        long isCue = s.cue[w] == 0 ? 0 : 1;
        long key = pack(pack(first, here, before, after), cues, cuesBefore, nth);
        if (out.known(4, key << 2 | isCue << 1 | in)) return;
        t = 45;
        add(first, in);
        t = 49;
        add(here, in);
        add(here, before, in);
        add(here, after, in);
        add(here, cuesBefore, cues, in);
        t = 59;
        add(nth, here, isCue);
        out.close();
    }

    private void position(int w) {
        Sentence sentence = sentence(w);
        long fromStart = bucket(w - sentence.firstWord());
        long toEnd = bucket(sentence.endWord() - 1 - w);
        if (!out.known(5, pack(fromStart, tag(w)))) {
            t = 55;
            add(fromStart);
            t = 57;
            add(fromStart, tag(w));
            out.close();
        }
        if (!out.known(12, pack(toEnd, tag(w)))) {
            t = 56;
            add(toEnd);
            t = 58;
            add(toEnd, tag(w));
            out.close();
        }
    }

    private void mark(int w) {
        long since = sinceMark(w);
        if (out.known(6, pack(since, tag(w), cueKind(w)) << 1 | inside(w))) return;
        t = 53;
        add(since, inside(w));
        add(since, tag(w), cueKind(w));
        out.close();
    }

    private void suggested(int w) {
        long label = g.label(w);
        long strength = g.strength(w);
        long key = pack(pack(label, strength, tag(w), cueKind(w)), g.label(w - 1), g.label(w - 2));
        if (out.known(7, key << 1 | inside(w))) return;
        t = 61;
        add(label);
        add(label, strength, tag(w));
        t = 64;
        add(label, strength, inside(w), cueKind(w));
        add(g.label(w - 1), g.label(w - 2), label);
        out.close();
    }

    private int firstCue(Sentence sentence) {
        int first = sentence.firstWord();
        return s.cue[first] != 0 ? first : s.right[first];
    }

    /** Whether a sentence has cues: 0 none, 1 one, 2 more; outside the page its own value. */
    private long cueBeyond(int sentence) {
        if (sentence < 0 || sentence >= quoted.length) return OUTSIDE;
        Sentence x = s.layout.sentences().get(sentence);
        int first = firstCue(x);
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
}
