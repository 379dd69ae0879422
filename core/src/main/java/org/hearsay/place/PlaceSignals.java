package org.hearsay.place;

import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.Evidence;
import org.hearsay.model.Phrase;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.place.PlaceCandidate.Kind;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** What speaks for a phrase as the place of a figure, or for none. Names enter by their class only. */
final class PlaceSignals {
    private static final int FAR = 40;
    private static final long STATES = NameKind.bits(NameKind.STATE);
    private static final long TOWNS = NameKind.bits(NameKind.CAPITAL, NameKind.REGION);
    private final PlaceWords.OfPage lexicon;
    private final PlaceCandidates candidates;
    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final NamedWords names;

    PlaceSignals(PlaceWords.OfPage lexicon, PlaceCandidates candidates, Layout layout, Tags tags, NamedWords names) {
        this.lexicon = lexicon;
        this.candidates = candidates;
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.names = names;
    }

    /** Notes what speaks for one phrase. */
    void note(Placing where, PlaceCandidate c, Evidence out) {
        out.clear();
        int what = what(c);
        int apart = apart(where, c);
        int lead = c.first() > 0 ? word(c.first() - 1) : 0;
        out.add(1, what);
        out.add(2, apart, what);
        out.add(3, apart, c.kind() == Kind.LED ? lead : what);
        out.add(4, where.event(), lead, apart);
        if (c.first() > 1) out.add(5, word(c.first() - 2), apart);
        out.add(6, what, Math.min(4, candidates.count(c)), apart);
        out.add(7, Math.min(3, candidates.count(c)), Math.min(2, candidates.led(c)));
        out.add(8, head(c), where.event());
        out.add(9, head(c), apart);
        after(c, what, apart, out);
        page(where, c, what, apart, out);
        if (apart == 0) inside(where, c, what, out);
        phrases(where, c, apart, out);
    }

    /** Notes what speaks for no place at all. */
    void none(Placing where, int here, Evidence out) {
        out.clear();
        out.add(50);
        out.add(51, where.event());
        out.add(52, Math.min(3, here));
        out.add(53, where.last() == null ? 0 : 1, where.since(), Math.min(1, here));
        out.add(56, where.follows(), where.since());
        out.add(55, where.calls(), where.hasNameHere() ? 1 : 0);
        out.add(54, where.figure().counting().ordinal(), where.event());
    }

    /** Kind of phrase and of name. */
    private int what(PlaceCandidate c) {
        return c.kind().ordinal() * 4 + rank(c);
    }

    /** 0 for a noun, 1 for a state, 2 for a capital or region, 3 for another name. */
    private int rank(PlaceCandidate c) {
        if (!c.named()) return 0;
        boolean state = false;
        for (int w = c.first(); w < c.end(); w++) {
            if (names.isAny(w, TOWNS)) return 2;
            state |= names.isAny(w, STATES);
        }
        return state ? 1 : 3;
    }

    /** Sentences between, as far as they matter; 9 for what stands behind the figure's sentence, 10 more over paragraphs. */
    private int apart(Placing where, PlaceCandidate c) {
        int sentence = layout.sentenceOf(c.first());
        if (sentence > where.sentence()) return 9;
        int between = Math.min(5, where.sentence() - sentence);
        int over = layout.sentences().get(where.sentence()).paragraph()
                - layout.sentences().get(sentence).paragraph();
        return between + 10 * Math.min(2, over);
    }

    private void after(PlaceCandidate c, int what, int apart, Evidence out) {
        int next = c.end();
        int tag = next < words.size() ? tags.of(next).ordinal() : -1;
        int before = c.first() > 0 ? tags.of(c.first() - 1).ordinal() : -1;
        out.add(10, tag, what);
        out.add(11, tag, Math.min(1, apart));
        out.add(12, before, tag, c.kind().ordinal());
        boolean within = c.first() > 1 && words.lower(c.first() - 1).equals(",") && next < words.size();
        out.add(13, within ? 1 : 0, what);
    }

    /** In the figure's own sentence: on which side, how far, over what. */
    private void inside(Placing where, PlaceCandidate c, int what, Evidence out) {
        boolean behind = c.first() > where.word();
        int from = behind ? where.word() : c.end();
        int to = behind ? c.first() : where.word();
        int side = behind ? 1 : 0;
        int far = to - from;
        int near = far < 4 ? 0 : far < 8 ? 1 : far < 14 ? 2 : far < 22 ? 3 : 4;
        int flags = between(from, Math.min(to, from + FAR));
        int others = others(where, c, behind);
        boolean begins = c.first() - layout.sentences().get(where.sentence()).firstWord() < 3;
        out.add(20, side, near, what);
        out.add(21, side, flags, what);
        out.add(22, side, others, what);
        out.add(23, side, others, flags);
        out.add(24, side, where.event(), what);
        out.add(25, side, Math.min(3, numbers(where, c)), others);
        out.add(26, begins ? 1 : 0, side, what);
        out.add(27, flags & 49, side, near);
        out.add(28, side, where.follows(), link(where, c));
        out.add(29, side, where.follows(), what);
    }

    /** Commas, clauses and other numbers between two words. */
    private int between(int from, int to) {
        int flags = 0;
        for (int w = from; w < to; w++) {
            String lower = words.lower(w);
            char first = lower.charAt(0);
            Tag tag = tags.of(w);
            if (first == ',') flags |= 1;
            else if (first == ';' || first == ':' || first == '"') flags |= 2;
            else if (lower.equals("and") || lower.equals("but") || lower.equals("while")) flags |= 4;
            else if (tag == Tag.CD) flags |= 8;
            else if (tag == Tag.WDT || tag == Tag.WP || tag == Tag.WRB) flags |= 16;
            else if (tag == Tag.VBD || tag == Tag.VBZ) flags |= 32;
        }
        return flags;
    }

    /** How many other phrases of the sentence stand between. */
    private int others(Placing where, PlaceCandidate c, boolean behind) {
        int n = 0;
        for (PlaceCandidate o : candidates.in(where.sentence())) {
            boolean between = behind
                    ? o.first() > where.word() && o.first() < c.first()
                    : o.first() > c.first() && o.first() < where.word();
            if (between) n++;
        }
        return Math.min(3, n);
    }

    /** How many other figures stand between. */
    private int numbers(Placing where, PlaceCandidate c) {
        int n = 0;
        for (int w : where.others())
            if (w > Math.min(where.word(), c.first()) && w < Math.max(where.word(), c.first())) n++;
        return n;
    }

    private void phrases(Placing where, PlaceCandidate c, int apart, Evidence out) {
        Phrase party =
                where.figure().party() == null ? null : where.figure().party().phrase();
        Phrase event =
                where.figure().event() == null ? null : where.figure().event().phrase();
        Phrase unit =
                where.figure().unit() == null ? null : where.figure().unit().phrase();
        out.add(30, overlaps(c, party) ? 1 : 0, Math.min(1, apart));
        out.add(31, overlaps(c, unit) ? 1 : 0, Math.min(1, apart));
        if (apart > 0) return;
        out.add(32, gap(c, event), c.kind().ordinal());
        out.add(34, gap(c, unit), gap(c, event));
        out.add(35, gap(c, unit), link(where, c), where.since());
    }

    /** How the phrase lies to another: directly before or behind, further off. */
    private int gap(PlaceCandidate c, @Nullable Phrase phrase) {
        if (phrase == null || phrase.span() == null) return 0;
        int first = words.at(layout.start(phrase));
        int end = words.at(layout.end(phrase) - 1) + 1;
        if (c.first() >= end) return c.first() - end <= 2 ? 1 : c.first() - end <= 5 ? 2 : 3;
        if (c.end() <= first) return first - c.end() <= 1 ? 4 : first - c.end() <= 4 ? 5 : 6;
        return 7;
    }

    private void page(Placing where, PlaceCandidate c, int what, int apart, Evidence out) {
        int link = link(where, c);
        out.add(40, link, where.since(), apart);
        out.add(46, where.calls(), apart, rank(c));
        out.add(47, isCapitals(c) ? 1 : 0, Math.min(2, apart));
        out.add(48, where.event(), rank(c), apart);
        out.add(57, where.follows(), apart, rank(c));
        out.add(49, isAgain(c) ? 1 : 0, where.calls(), Math.min(2, apart));
        out.add(41, link, what, Math.min(1, apart));
        boolean lede = layout.sentenceOf(c.first()) <= 1;
        out.add(42, lede ? 1 : 0, what, Math.min(2, apart % 10));
        out.add(43, candidates.isMain(c) ? 1 : 0, apart);
        out.add(44, candidates.isMain(c) ? 1 : 0, where.figure().counting().ordinal(), rank(c));
        out.add(45, where.hasNameHere() ? 1 : 0, apart, rank(c));
    }

    /** 0 for another place than that of the figure before, 1 for the same, 2 where it has none. */
    private static int link(Placing where, PlaceCandidate c) {
        PlaceCandidate last = where.last();
        if (last == null) return 2;
        return last.key().equals(c.key()) ? 1 : 0;
    }

    private boolean isCapitals(PlaceCandidate c) {
        String printed = words.text(c.last());
        return printed.length() > 3 && printed.chars().allMatch(Character::isUpperCase);
    }

    /** "The city": a place told before. */
    private boolean isAgain(PlaceCandidate c) {
        return !c.named()
                && c.first() == c.last()
                && lexicon.is(PlaceWord.AGAIN, c.last())
                && c.first() > 0
                && lexicon.is(PlaceWord.KNOWN, c.first() - 1);
    }

    private boolean overlaps(PlaceCandidate c, @Nullable Phrase phrase) {
        if (phrase == null || phrase.span() == null) return false;
        return words.start(c.first()) < layout.end(phrase) && layout.start(phrase) < words.end(c.last());
    }

    /** The noun for a place at the end, otherwise what kind of name it is. */
    private int head(PlaceCandidate c) {
        if (lexicon.is(PlaceWord.PLACE, c.last())) return words.lower(c.last()).hashCode();
        return Long.hashCode(names.mask(c.last()));
    }

    /** A word's identity; names by their kinds only. */
    private int word(int w) {
        if (Character.isUpperCase(words.text(w).charAt(0)) && tags.of(w).isName()) return 3;
        if (Character.isDigit(words.text(w).charAt(0))) return 2;
        return words.lower(w).hashCode();
    }
}
