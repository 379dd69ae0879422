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
    private final WordSets sets;

    Sightings(WordSets sets) {
        counter = new CountedFinder(sets);
        aux = sets.get("aux");
        this.sets = sets;
    }

    List<Sighting> of(Page page, List<Numeral> numerals) {
        List<Sighting> all = new ArrayList<>();
        Behind behind = new Behind(page, sets);
        int next = page.size();
        int part = page.size();
        for (int i = numerals.size() - 1; i >= 0; i--) {
            Numeral numeral = numerals.get(i);
            all.add(of(page, behind, numeral, next, part));
            if (numeral.kind() != Numeral.Kind.ARTICLE) next = numeral.firstWord();
            if (numeral.kind() == Numeral.Kind.FRACTION) part = numeral.firstWord();
        }
        Collections.reverse(all);
        return all;
    }

    /** "4,000 had crossed but most were killed": what is done to a part is not done to all. */
    private Sighting of(Page page, Behind behind, Numeral numeral, int next, int part) {
        boolean noneOf = numeral.kind() == Numeral.Kind.NONE
                && numeral.endWord() < page.size()
                && page.lower(numeral.endWord()).equals("of");
        Counted counted = counter.after(page, numeral, noneOf ? page.size() : next);
        Sentence sentence = page.sentence(numeral.numberWord());
        int inside = -1;
        for (int w = counted.first(); w < counted.end(); w++)
            if (!page.triggers(w).isEmpty()) inside = w;
        int after = counted.isEmpty() ? numeral.endWord() : counted.end();
        int right = -1;
        int rightGap = 0;
        int start = behind.of(counted, after, sentence.endWord());
        int joined = OneMore.leads(page, numeral, after, sentence.endWord());
        if (joined > 0) start = joined;
        int limit = part < start ? page.size() : part;
        for (int w = start; w < Math.min(Math.min(sentence.endWord(), limit), after + REACH); w++) {
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
        return new Sighting(numeral, counted, inside, right, left, rightGap, leftGap);
    }

    /** Auxiliaries, adverbs and quotation marks part nothing: 40 troops have "surrendered". */
    private boolean isSilent(Page page, int word) {
        return aux.contains(page.lower(word)) || page.tag(word) == Tag.RB || QUOTES.contains(page.lower(word));
    }
}
