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
    private final CountedFinder counter;
    private final Set<String> aux;

    Sightings(WordSets sets) {
        counter = new CountedFinder(sets);
        aux = sets.get("aux");
    }

    List<Sighting> of(Page page, List<Numeral> numerals) {
        List<Sighting> all = new ArrayList<>();
        int next = page.size();
        for (int i = numerals.size() - 1; i >= 0; i--) {
            all.add(of(page, numerals.get(i), next));
            if (numerals.get(i).kind() != Numeral.Kind.ARTICLE)
                next = numerals.get(i).firstWord();
        }
        Collections.reverse(all);
        return all;
    }

    private Sighting of(Page page, Numeral numeral, int next) {
        Counted counted = counter.after(page, numeral, next);
        Sentence sentence = page.sentence(numeral.numberWord());
        int inside = -1;
        for (int w = counted.first(); w < counted.end(); w++)
            if (!page.triggers(w).isEmpty()) inside = w;
        int after = counted.isEmpty() ? numeral.endWord() : counted.end();
        int right = -1;
        int rightGap = 0;
        for (int w = after; w < Math.min(sentence.endWord(), after + REACH); w++) {
            if (!page.triggers(w).isEmpty()) {
                right = w;
                break;
            }
            if (!aux.contains(page.lower(w))) rightGap++;
        }
        int left = -1;
        int leftGap = 0;
        for (int w = numeral.firstWord() - 1; w >= Math.max(sentence.firstWord(), numeral.firstWord() - REACH); w--) {
            if (!page.triggers(w).isEmpty()) {
                left = w;
                break;
            }
            if (!aux.contains(page.lower(w))) leftGap++;
        }
        return new Sighting(numeral, counted, inside, right, left, rightGap, leftGap);
    }
}
