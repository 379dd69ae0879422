package org.hearsay.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hearsay.number.Numeral;
import org.hearsay.text.Sentence;

/** Looks at what stands around each numeral. */
final class Sightings {
    private static final int REACH = 30;
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "‘", "’", "'");
    private final CountedFinder counter;
    private final Set<String> aux;
    private final Set<String> those;

    Sightings(WordSets sets) {
        counter = new CountedFinder(sets);
        aux = sets.get("aux");
        those = sets.get("those");
    }

    List<Sighting> of(Page page, List<Numeral> numerals) {
        List<Sighting> all = new ArrayList<>();
        int next = page.size();
        int part = page.size();
        for (int i = numerals.size() - 1; i >= 0; i--) {
            Numeral numeral = numerals.get(i);
            all.add(of(page, numeral, next, part));
            if (numeral.kind() != Numeral.Kind.ARTICLE) next = numeral.firstWord();
            if (numeral.kind() == Numeral.Kind.FRACTION) part = numeral.firstWord();
        }
        Collections.reverse(all);
        return all;
    }

    /** "4,000 had crossed but most were killed": what is done to a part is not done to all. */
    private Sighting of(Page page, Numeral numeral, int next, int part) {
        Counted counted = counter.after(page, numeral, next);
        Sentence sentence = page.sentence(numeral.numberWord());
        int inside = -1;
        for (int w = counted.first(); w < counted.end(); w++)
            if (!page.triggers(w).isEmpty()) inside = w;
        int after = counted.isEmpty() ? numeral.endWord() : counted.end();
        int right = -1;
        int rightGap = 0;
        for (int w = ofThose(page, counted, after); w < Math.min(Math.min(sentence.endWord(), part), after + REACH); w++) {
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

    /** Behind "of them", which says no more than the number. */
    private int ofThose(Page page, Counted counted, int after) {
        boolean of = counted.isEmpty() && after + 1 < page.size() && page.lower(after).equals("of");
        return of && those.contains(page.lower(after + 1)) ? after + 2 : after;
    }

    /** Auxiliaries, adverbs and quotation marks part nothing: 40 troops have "surrendered". */
    private boolean isSilent(Page page, int word) {
        return aux.contains(page.lower(word)) || QUOTES.contains(page.lower(word));
    }
}
