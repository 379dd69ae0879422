package org.hearsay.attribution;

import org.hearsay.learn.Segment;
import org.hearsay.text.Layout;

/** The likely stretches beside a proposal: which, how far, and which cue is nearest. */
final class Neighbours {
    private static final int NOBODY = 99;
    /** So many stretches away a cue is looked for. */
    private static final int REACH = 3;

    private final Surroundings s;
    private final Layout layout;
    private final Proposals proposals;
    private final CueLexicon lexicon = CueLexicon.standard();

    Neighbours(Surroundings surroundings, Proposals proposals) {
        this.s = surroundings;
        this.layout = surroundings.layout;
        this.proposals = proposals;
    }

    private boolean known(int index) {
        return index >= 0 && index < proposals.likely.size();
    }

    /** The role of a likely stretch and how many sentences it is away from a proposal. */
    int place(int index, Segment p) {
        if (!known(index)) return NOBODY;
        Segment other = proposals.likely.get(index);
        int sentences = other.begin() < p.begin()
                ? layout.sentenceOf(p.begin()) - layout.sentenceOf(other.end() - 1)
                : layout.sentenceOf(other.begin()) - layout.sentenceOf(p.end() - 1);
        return other.role() * 10 + Math.max(0, Math.min(2, sentences));
    }

    /** How many words lie between, in steps. */
    int distance(int index, Segment p) {
        if (!known(index)) return NOBODY;
        Segment other = proposals.likely.get(index);
        return StretchEvidence.length(other.begin() < p.begin() ? p.begin() - other.end() : other.begin() - p.end());
    }

    /** The nearest likely cue before a proposal, -1 when there is none near in its sentence. */
    int cueBefore(Segment p) {
        int last = proposals.left(p);
        for (int i = last; i >= 0 && i > last - REACH; i--)
            if (isCue(i))
                return layout.sentenceOf(proposals.likely.get(i).begin()) == layout.sentenceOf(p.begin()) ? i : -1;
        return -1;
    }

    /** The nearest likely cue behind a proposal, -1 when there is none near in its sentence. */
    int cueAfter(Segment p) {
        int first = proposals.right(p);
        for (int i = first; i < proposals.likely.size() && i < first + REACH; i++)
            if (isCue(i))
                return layout.sentenceOf(proposals.likely.get(i).begin()) == layout.sentenceOf(p.end() - 1) ? i : -1;
        return -1;
    }

    private boolean isCue(int index) {
        return proposals.likely.get(index).role() == Role.CUE.ordinal();
    }

    /** How many likely cues lie inside a proposal, up to two. */
    int cuesInside(Segment p) {
        int count = 0;
        for (int i = proposals.left(p) + 1; i < proposals.likely.size(); i++) {
            if (proposals.likely.get(i).begin() >= p.end()) break;
            if (isCue(i)) count++;
        }
        return Math.min(2, count);
    }

    /** A number for the word that heads a cue: its stem where the lexicon has it. */
    int head(Segment cue) {
        int head = lexicon.head(s.words, new Mention(Role.CUE, cue.begin(), cue.end()));
        return (int) (s.cue[head] != 0 ? s.cue[head] : s.name[head] ? s.kind[head] : s.word[head]);
    }
}
