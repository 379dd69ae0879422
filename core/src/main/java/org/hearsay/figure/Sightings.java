package org.hearsay.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.number.Numeral;
import org.hearsay.text.Sentence;

/** Looks at what stands around each numeral. */
final class Sightings {
    private static final int REACH = 30;
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "‘", "’", "'");
    private final CountedFinder counter;
    private final Set<String> aux;
    private final Set<String> parts;
    private final WordSets sets;

    Sightings(WordSets sets) {
        counter = new CountedFinder(sets);
        aux = sets.get("aux");
        parts = sets.get("part");
        this.sets = sets;
    }

    List<Sighting> of(Page page, List<Numeral> numerals) {
        List<Sighting> all = new ArrayList<>();
        Behind behind = new Behind(page, sets);
        Shares shares = new Shares(page, sets);
        Tolls tolls = new Tolls(page, sets);
        int next = page.size();
        int number = page.size();
        int part = page.size();
        for (int i = numerals.size() - 1; i >= 0; i--) {
            Numeral numeral = numerals.get(i);
            Sighting one = ofToll(
                    tolls, of(page, behind, numeral, numeral.kind() == Numeral.Kind.ARTICLE ? number : next, part));
            if (!all.isEmpty() && shares.opens(one, all.get(all.size() - 1))) {
                Sighting told = all.remove(all.size() - 1);
                all.add(part(page, told, whole(page, shares, one, told.numeral()), one, told));
                one = whole(page, shares, one, told.numeral());
            } else if (!all.isEmpty()
                    && shares.isOf(numeral, numerals.get(i + 1))
                    && !all.get(all.size() - 1).counted().isEmpty()) {
                Sighting told = all.remove(all.size() - 1);
                Sighting whole = whole(page, shares, told, numeral);
                all.add(whole);
                one = part(page, one, whole, told, said(page, shares, whole, told));
            }
            all.add(one);
            if (numeral.kind() != Numeral.Kind.ARTICLE) number = numeral.firstWord();
            boolean counts = !isMeasure(page, numeral) && !LossLists.isGrowth(page, numeral);
            if (number == numeral.firstWord() && counts) next = number;
            if (numeral.kind() == Numeral.Kind.FRACTION || numeral.kind() == Numeral.Kind.SHARE)
                part = numeral.firstWord();
        }
        Collections.reverse(all);
        return all;
    }

    /** "Six 500-pound bombs": a number that is joined to what it measures ends nothing. */
    private static boolean isMeasure(Page page, Numeral n) {
        return !n.tail().isEmpty() && DatesAndAges.isMeasured(page, n);
    }

    /** "Of the 60 dead were women": of all of them only what is said right beside them. */
    private Sighting whole(Page page, Shares shares, Sighting told, Numeral part) {
        Counted counted = counter.beside(page, told.numeral(), page.size());
        boolean opening = part.firstWord() == page.sentence(part.numberWord()).firstWord();
        int right = shares.ofWhole(after(told.numeral(), counted), sentenceEnd(page, told), opening);
        return new Sighting(told.numeral(), counted, inside(page, counted), right, -1, 0, 0, Sighting.Share.WHOLE);
    }

    /** What is said of the seven behind "seven of the eight missiles that were launched": a sighting that knows it to its right. */
    private static Sighting said(Page page, Shares shares, Sighting whole, Sighting told) {
        if (whole.right() < 0) return told;
        int right = shares.ofPart(whole.right() + 1, sentenceEnd(page, whole));
        return new Sighting(told.numeral(), told.counted(), -1, right, -1, 0, 0, Sighting.Share.NONE);
    }

    /** "Seven of the eight missiles were downed", "of the eight missiles seven were": some of those whose name is told once. */
    private static Sighting part(Page page, Sighting alone, Sighting whole, Sighting told, Sighting said) {
        Counted c = told.counted();
        Counted counted = new Counted(c.first(), c.head(), c.end(), c.unitClass(), true);
        int inside = inside(page, counted);
        return new Sighting(
                alone.numeral(),
                counted,
                inside < 0 ? whole.inside() : inside,
                said.right(),
                alone.left(),
                said.rightGap(),
                alone.leftGap(),
                Sighting.Share.PART);
    }

    /** Whether a number may open a list of those to whom something is done: no verb and no "including" stands right before it. */
    private boolean opensList(Page page, Numeral numeral, Counted counted) {
        int before = numeral.firstWord() - 1;
        return !counted.isEmpty()
                && (before < 0 || page.triggers(before).isEmpty() && !parts.contains(page.lower(before)));
    }

    private static int sentenceEnd(Page page, Sighting s) {
        return page.sentence(s.numeral().numberWord()).endWord();
    }

    private static int after(Numeral numeral, Counted counted) {
        return counted.isEmpty() ? numeral.endWord() : Math.max(numeral.endWord(), counted.end());
    }

    private static int inside(Page page, Counted counted) {
        int inside = -1;
        for (int w = counted.first(); w < counted.end(); w++)
            if (!page.triggers(w).isEmpty()) inside = w;
        return inside;
    }

    /** "The death toll from a strike on a camp rose to 43": neither the strike nor the camp says what the 43 are. */
    private static Sighting ofToll(Tolls tolls, Sighting s) {
        if (tolls.isOver(s.numeral(), s.left())) return leftOf(s, -1);
        int toll = tolls.of(s.numeral());
        String unit = s.counted().unitClass();
        boolean people = unit != null && Classes.isPeople(unit);
        return toll < 0 || !s.counted().isEmpty() && !people ? s : leftOf(s, toll);
    }

    /** The same with what stands before it right beside it. */
    private static Sighting leftOf(Sighting s, int left) {
        return new Sighting(s.numeral(), s.counted(), s.inside(), s.right(), left, s.rightGap(), 0, s.share());
    }

    /** "4,000 had crossed but most were killed": what is done to a part is not done to all. */
    private Sighting of(Page page, Behind behind, Numeral numeral, int next, int part) {
        Clauses clauses = new Clauses(page);
        boolean noneOf = numeral.kind() == Numeral.Kind.NONE
                && numeral.endWord() < page.size()
                && page.lower(numeral.endWord()).equals("of");
        Counted counted = counter.after(page, numeral, noneOf ? page.size() : next);
        Sentence sentence = page.sentence(numeral.numberWord());
        int after = after(numeral, counted);
        int right = -1;
        int rightGap = 0;
        int start = behind.of(counted, after, sentence.endWord());
        if (start == after && opensList(page, numeral, counted)) start = new Lists(page).end(after, sentence.endWord());
        int joined = OneMore.leads(page, numeral, after, sentence.endWord());
        if (joined > 0) start = joined;
        int limit = Math.min(part < start ? page.size() : part, clauses.end(start, sentence.endWord()));
        for (int w = start; w < Math.min(Math.min(sentence.endWord(), limit), after + REACH); w++) {
            if (isOfWhom(page, w) && (w == start || page.lower(w - 1).equals(","))) break;
            if (!page.triggers(w).isEmpty()) {
                right = w;
                break;
            }
            if (!isSilent(page, w)) rightGap++;
        }
        int left = -1;
        int leftGap = 0;
        for (int w = numeral.firstWord() - 1; w >= Math.max(sentence.firstWord(), numeral.firstWord() - REACH); w--) {
            if (!page.triggers(w).isEmpty()) {
                left = w;
                break;
            }
            if (!isSilent(page, w)) leftGap++;
        }
        return new Sighting(
                numeral, counted, inside(page, counted), right, left, rightGap, leftGap, Sighting.Share.NONE);
    }

    /** "3,000 took part, of whom 400 were killed": what is told behind it is told of some; "children of whom one was" says nothing of all. */
    private static boolean isOfWhom(Page page, int w) {
        return w + 2 < page.size()
                && page.lower(w).equals("of")
                && (page.lower(w + 1).equals("whom") || page.lower(w + 1).equals("which"))
                && page.tag(w + 2) == Tag.CD;
    }

    /** Auxiliaries, adverbs and quotation marks part nothing: 40 troops have "surrendered". */
    private boolean isSilent(Page page, int word) {
        return page.tag(word) == Tag.RB || aux.contains(page.lower(word)) || QUOTES.contains(page.lower(word));
    }
}
