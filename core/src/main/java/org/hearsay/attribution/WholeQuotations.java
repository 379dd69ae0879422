package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.text.Layout;
import org.hearsay.text.Quotation;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Makes quoted contents whole: a quotation that was begun goes on to its closing mark, and where a paragraph opens one
 * without closing it and the next opens one again, through that too. A quotation that is not closed nor goes on has lost
 * its mark: it ends with the sentence of its cue.
 */
final class WholeQuotations {
    private final Layout layout;
    private final Words words;

    WholeQuotations(Layout layout) {
        this.layout = layout;
        this.words = layout.words();
    }

    /** The same attributions; none takes a word that another has. */
    List<Saying> of(List<Saying> sayings) {
        boolean[] taken = new boolean[words.size()];
        for (Saying s : sayings)
            for (List<Mention> all : List.of(s.sources(), s.cues(), s.contents()))
                for (Mention m : all) Arrays.fill(taken, m.firstWord(), m.endWord(), true);
        List<Saying> out = new ArrayList<>(sayings.size());
        for (Saying s : sayings) out.add(s.withContents(whole(s, taken)));
        return out;
    }

    private List<Mention> whole(Saying saying, boolean[] taken) {
        List<Mention> out = new ArrayList<>();
        for (Mention m : saying.contents()) {
            Quotation quotation = opened(m);
            if (quotation == null) {
                out.add(m);
                continue;
            }
            if (lost(quotation) && !saying.cues().isEmpty()) {
                if (sentence(m) <= sentence(saying.cues().get(0))) out.add(m);
                continue;
            }
            int first = out.size();
            lead(quotation, taken, out, first);
            out.add(to(m, quotation, taken));
            follow(quotation, taken, out);
        }
        return out;
    }

    /** The quotation that a content opens; null where it opens none. */
    private @Nullable Quotation opened(Mention m) {
        boolean mark = Chunks.quotationMark(words.text(m.firstWord())) && m.firstWord() + 1 < words.size();
        int inside = mark ? m.firstWord() + 1 : m.firstWord();
        int q = layout.quotationOf(inside);
        return q < 0
                        || layout.quotations().get(q).firstWord() != inside
                                && layout.quotations().get(q).closed()
                ? null
                : layout.quotations().get(q);
    }

    private int sentence(Mention m) {
        return layout.sentenceOf(m.firstWord());
    }

    /** The content up to the end of its quotation, if all words up to there are free. */
    private Mention to(Mention m, Quotation quotation, boolean[] taken) {
        int end = marked(quotation);
        for (int w = m.endWord(); w < end; w++) if (taken[w]) return m;
        if (end <= m.endWord()) return m;
        Arrays.fill(taken, m.endWord(), end, true);
        return new Mention(Role.CONTENT, m.firstWord(), end);
    }

    private int marked(Quotation quotation) {
        int end = quotation.endWord();
        return quotation.closed() && end < words.size() ? end + 1 : end;
    }

    /** Adds, from a place of the list on, the quotations of the paragraphs before that go on through this one. */
    private void lead(Quotation last, boolean[] taken, List<Mention> out, int place) {
        for (Quotation q = before(last); q != null; q = before(q)) {
            int start = q.firstWord() - 1;
            int end = marked(q);
            for (int w = start; w < end; w++) if (taken[w]) return;
            Arrays.fill(taken, start, end, true);
            out.add(place, new Mention(Role.CONTENT, start, end));
        }
    }

    /** The quotation of the paragraph before that was not closed and goes on with this one; null where there is none. */
    private @Nullable Quotation before(Quotation quotation) {
        int end = quotation.firstWord() - 1;
        int q = end < 1 ? -1 : layout.quotationOf(end - 1);
        Quotation found = q < 0 ? null : layout.quotations().get(q);
        boolean goesOn = found != null && !found.closed() && found.firstWord() > 0 && quotation.equals(next(found));
        return goesOn ? found : null;
    }

    /** Adds the quotations of the next paragraphs while the one before is not closed. */
    private void follow(Quotation first, boolean[] taken, List<Mention> out) {
        for (Quotation q = first; q != null && !q.closed(); ) {
            q = next(q);
            if (q == null) return;
            int start = q.firstWord() - 1;
            int end = marked(q);
            for (int w = start; w < end; w++) if (taken[w]) return;
            Arrays.fill(taken, start, end, true);
            out.add(new Mention(Role.CONTENT, start, end));
        }
    }

    /** The quotation with which the next paragraph opens; null where it opens with none. */
    private @Nullable Quotation next(Quotation unclosed) {
        int start = unclosed.endWord();
        if (start + 1 >= words.size()) return null;
        int q = layout.quotationOf(start + 1);
        boolean opens = q >= 0
                && layout.quotations().get(q).firstWord() == start + 1
                && Chunks.quotationMark(words.text(start));
        return opens ? layout.quotations().get(q) : null;
    }

    /** Whether a quotation has lost its closing mark: it is not closed, and the next paragraph does not go on with it. */
    private boolean lost(Quotation quotation) {
        return !quotation.closed() && next(quotation) == null;
    }
}
