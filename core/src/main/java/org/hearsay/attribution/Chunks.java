package org.hearsay.attribution;

import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/** Noun phrases without their prepositional phrases, by parts of speech. Words are those of the layout. */
final class Chunks {
    private static final int LONGEST = 16;
    private static final int LONGEST_TITLE = 7;

    private final Words words;
    private final Tags tags;
    private final SpokenWhen when;
    private final CueLexicon cues = CueLexicon.standard();

    Chunks(Layout layout, Tags tags) {
        this.words = layout.words();
        this.tags = tags;
        this.when = new SpokenWhen(layout);
    }

    /** The index after the noun phrase that starts at a word; the word itself when none does. */
    int end(int first, int limit) {
        int end = first;
        for (int w = first; w < limit && w < first + LONGEST; w++) {
            boolean determined = w == first ? tags.of(w) == Tag.DT : tags.of(w - 1) == Tag.DT;
            if (when.startsAt(w) && !determined) break;
            if (quotationMark(words.text(w))) {
                int closed = title(w, limit);
                if (closed == w) break;
                end = closed;
                w = closed - 1;
            } else if (tags.of(w).isNoun()
                    || tags.of(w) == Tag.CD && w > first && tags.of(w - 1).isName()) end = w + 1;
            else if (!joins(w) && !opens(w, end > first, limit)) break;
        }
        return end;
    }

    /** The index after a title in quotation marks that starts at a word ("the Morning Hour"); the word when none does. */
    private int title(int w, int limit) {
        if (w + 1 >= limit || !Character.isUpperCase(words.text(w + 1).charAt(0))) return w;
        for (int i = w + 1; i < limit && i < w + LONGEST_TITLE; i++)
            if (quotationMark(words.text(i)) && words.start(i) == words.end(i - 1)) return i + 1;
        return w;
    }

    /** Whether a word that is no noun can stand before one, or between two of one phrase. */
    private boolean opens(int w, boolean noun, int limit) {
        Tag tag = tags.of(w);
        if (tag == Tag.POS || tag == Tag.CD || adjective(tag)) return true;
        if (tag == Tag.VBN || tag == Tag.VBG)
            return w + 1 < limit
                    && tags.of(w + 1).isNoun()
                    && (cues.find(CueLexicon.lower(words, w)) == null || tag == Tag.VBN && determined(w));
        return !noun && (tag == Tag.DT || tag == Tag.PRPS || tag == Tag.RB);
    }

    /** "a written statement". */
    private boolean determined(int w) {
        return w > 0 && (tags.of(w - 1) == Tag.DT || tags.of(w - 1) == Tag.PRPS);
    }

    /** The index of the first word of the noun phrase that ends before a word; the index itself when none does. */
    int start(int end, int limit) {
        int start = end;
        for (int w = end - 1; w >= limit && w >= end - LONGEST; w--) {
            Tag tag = tags.of(w);
            if (tag == Tag.PRP || tag == Tag.EX) return w + 1 == end ? w : start;
            if (tag.isNoun() || tag == Tag.POS || tag == Tag.CD || adjective(tag)) start = w;
            else if (tag == Tag.DT || tag == Tag.PRPS) return w;
            else if (!joins(w)) return start;
        }
        return start;
    }

    /** The mark inside a name: "Event Location & Data Project". */
    private boolean joins(int w) {
        return words.text(w).equals("&")
                && w > 0
                && w + 1 < words.size()
                && tags.of(w - 1).isName()
                && tags.of(w + 1).isName();
    }

    private static boolean adjective(Tag tag) {
        return tag == Tag.JJ || tag == Tag.JJR || tag == Tag.JJS;
    }

    static boolean quotationMark(String word) {
        return word.length() == 1 && "\"“”«»‘’'".indexOf(word.charAt(0)) >= 0;
    }
}
