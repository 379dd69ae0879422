package org.hearsay.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.Evidence;
import org.hearsay.model.Figure;
import org.hearsay.model.Phrase;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Goes through the figures of a page in order and has the place of each chosen among the phrases near it. */
final class PlaceChooser {
    private static final long STATES = NameKind.bits(NameKind.STATE);
    private static final Set<String> HARM = Set.of("killed", "injured", "casualties", "captured", "missing");
    private static final int BACK = 5;
    private static final int LEDE = 3;
    private final PlaceWords.OfPage lexicon;
    private final Layout layout;
    private final PlaceCandidates candidates;
    private final PlaceSignals signals;
    private final Set<String> people;
    private final NamedWords names;
    private final BitSet written;

    /** @param people the last names of people, in lower case, that are no places where they stand alone */
    PlaceChooser(PlaceWords known, Layout layout, Tags tags, NamedWords names, Set<String> people) {
        this.people = people;
        this.names = names;
        this.written = Datelines.of(layout);
        this.lexicon = known.of(layout.words());
        this.layout = layout;
        this.candidates = new PlaceCandidates(lexicon, layout, tags, names);
        this.signals = new PlaceSignals(lexicon, candidates, layout, tags, names);
    }

    /** Makes the choice for one figure. */
    interface Choice {
        /**
         * The index of the phrase chosen, their number for none.
         *
         * @param figure the figure's index
         * @param evidence what speaks for each phrase and, last, for none
         */
        int of(int figure, List<PlaceCandidate> among, List<int[]> evidence);
    }

    /** The place of each figure, null for none. */
    List<@Nullable PlaceCandidate> choose(List<Figure> figures, Choice choice) {
        List<@Nullable PlaceCandidate> chosen = new ArrayList<>();
        int[] at = new int[figures.size()];
        for (int i = 0; i < at.length; i++)
            at[i] = layout.words().at(layout.start(figures.get(i).phrase()));
        BitSet counted = counted(figures);
        PartPlaces parts = new PartPlaces(layout, figures);
        PlaceCandidate last = null;
        for (int i = 0; i < at.length; i++) {
            int sentence = layout.sentenceOf(at[i]);
            int since = i == 0 ? 3 : Math.min(3, sentence - layout.sentenceOf(at[i - 1]));
            List<PlaceCandidate> here = candidates.in(sentence);
            boolean named = here.stream().anyMatch(PlaceCandidate::named);
            int next = i + 1 < at.length ? at[i + 1] : Integer.MAX_VALUE;
            Placing where = new Placing(
                    figures.get(i),
                    at[i],
                    sentence,
                    others(at, i),
                    last,
                    since,
                    named,
                    calls(sentence),
                    follows(here, at[i], next));
            List<PlaceCandidate> among = near(sentence, last);
            Figure figure = figures.get(i);
            among.removeIf(c -> isElse(c, counted)
                    || isClaimant(c, figure)
                    || isOrigin(c, figure)
                    || HARM.contains(eventClass(figure)) && parts.isOrigin(c)
                    || parts.isOfAnother(c, figure));
            int best = choice.of(i, among, evidence(where, among, here.size()));
            last = best < among.size() ? among.get(best) : null;
            chosen.add(last);
        }
        return chosen;
    }

    /**
     * "Three held buildings", "the Orl government", "TOLM, Varenia (Agency) —", "peacekeepers from Varenia": what is counted on the page,
     * who speaks there, where it was written and where those counted are from, is not where it happened.
     */
    private boolean isElse(PlaceCandidate c, BitSet counted) {
        int first = counted.nextSetBit(c.first());
        return first >= 0 && first < c.end() || people.contains(c.key()) || written.get(c.first());
    }

    /** "Defence Headquarters said": itself who says it, but not "police in Tolm said" or "Tolm police said". */
    private boolean isClaimant(PlaceCandidate c, Figure figure) {
        if (!(figure.claimant() instanceof Figure.Claimant.Named by)
                || by.phrase().span() == null) return false;
        int first = layout.words().at(layout.start(by.phrase()));
        if (first < c.first() && lexicon.is(PlaceWord.ARTICLE, first)) first++;
        return first == c.first() && layout.words().end(c.last()) == layout.end(by.phrase());
    }

    /** "Three peacekeepers from Varenia were killed", but not "soldiers withdrawn from Varenia". */
    private boolean isOrigin(PlaceCandidate c, Figure figure) {
        Phrase party = figure.party() == null ? null : figure.party().phrase();
        return party != null
                && HARM.contains(eventClass(figure))
                && c.first() > 0
                && layout.words().lower(c.first() - 1).equals("from")
                && names.isAny(c.first(), STATES)
                && layout.words().start(c.first()) >= layout.start(party)
                && layout.words().end(c.last()) <= layout.end(party);
    }

    private static String eventClass(Figure figure) {
        return figure.event() == null ? "" : figure.event().eventClass();
    }

    private BitSet counted(List<Figure> figures) {
        BitSet words = new BitSet();
        for (Figure f : figures) {
            Phrase unit = f.unit() == null ? null : f.unit().phrase();
            if (unit == null) continue;
            int end = layout.end(unit);
            for (int w = layout.words().at(layout.start(unit));
                    w < layout.words().size();
                    w++) {
                if (layout.words().start(w) >= end) break;
                words.set(w);
            }
        }
        return words;
    }

    private List<int[]> evidence(Placing where, List<PlaceCandidate> among, int here) {
        Evidence evidence = new Evidence();
        List<int[]> seen = new ArrayList<>();
        for (PlaceCandidate c : among) {
            signals.note(where, c, evidence);
            seen.add(evidence.toArray());
        }
        signals.none(where, here, evidence);
        seen.add(evidence.toArray());
        return seen;
    }

    private int calls(int sentence) {
        Sentence s = layout.sentences().get(sentence);
        int calls = 0;
        for (int w = s.firstWord() + 1; w < s.endWord(); w++) {
            if (!lexicon.is(PlaceWord.KNOWN, w - 1)) continue;
            if (lexicon.is(PlaceWord.HAPPENING, w)) calls |= 1;
            else if (lexicon.is(PlaceWord.AGAIN, w)) calls |= 2;
        }
        return calls;
    }

    private static int follows(List<PlaceCandidate> here, int from, int next) {
        int best = 0;
        for (PlaceCandidate c : here) {
            if (c.first() <= from || c.first() >= next) continue;
            int kind = !c.named() ? 1 : c.kind() == PlaceCandidate.Kind.LED ? 3 : 2;
            best = Math.max(best, kind);
        }
        return best;
    }

    private int[] others(int[] at, int i) {
        int sentence = layout.sentenceOf(at[i]);
        List<Integer> others = new ArrayList<>();
        for (int w : at) if (w != at[i] && layout.sentenceOf(w) == sentence) others.add(w);
        return others.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * The phrases of the sentence, and of what other sentences name the nearest mention each: of those before it, of the
     * first ones of the page, of the next; and the place of the figure before.
     */
    private List<PlaceCandidate> near(int sentence, @Nullable PlaceCandidate last) {
        List<PlaceCandidate> all = new ArrayList<>(candidates.in(sentence));
        Set<String> keys = new HashSet<>();
        for (PlaceCandidate c : all) keys.add(c.key());
        for (int s = sentence - 1; s >= Math.max(0, sentence - BACK); s--) addNew(candidates.in(s), keys, all);
        for (int s = 0; s < Math.min(LEDE, sentence - BACK); s++) addNew(candidates.in(s), keys, all);
        if (sentence + 1 < layout.sentences().size()) addNew(candidates.in(sentence + 1), keys, all);
        addNew(candidates.main(), keys, all);
        if (last != null && keys.add(last.key())) all.add(last);
        return all;
    }

    private static void addNew(List<PlaceCandidate> from, Set<String> keys, List<PlaceCandidate> to) {
        for (int i = from.size() - 1; i >= 0; i--) if (keys.add(from.get(i).key())) to.add(from.get(i));
    }
}
