package org.hearsay.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;

/** The phrases of a sentence that say where: a preposition, then a name or a noun for a place. */
final class PlacePhrases {
    private static final int LONGEST = 9;
    private static final Set<String> PARTICLES = Set.of("del", "de", "da", "do", "dos", "la", "el");
    /** Words behind which "to" leads to somebody: "loyal to Ivo Marten". */
    private static final Set<String> TO_SOMEBODY = Set.of(
            "according",
            "affiliated",
            "aligned",
            "allegiance",
            "allied",
            "belonging",
            "close",
            "linked",
            "loyal",
            "opposed",
            "thanks",
            "tied");

    private static final Set<String> BODIES = Set.of(
            "center",
            "centre",
            "commission",
            "committee",
            "conference",
            "council",
            "institute",
            "office",
            "panel",
            "rapporteur");

    private final PlaceWords.OfPage lexicon;
    private final Words words;
    private final Tags tags;

    PlacePhrases(PlaceWords.OfPage lexicon, Layout layout, Tags tags) {
        this.lexicon = lexicon;
        this.words = layout.words();
        this.tags = tags;
    }

    /** A phrase by its words; {@code named} when it holds a name. */
    record Found(int first, int end, boolean named) {}

    /** In the order of their place. */
    List<Found> in(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (int w = sentence.firstWord(); w + 1 < sentence.endWord(); w++) {
            boolean way = isWay(w, sentence.firstWord());
            if (!way && !isLead(w) || isLead(w + 1) || isOfBody(w, sentence.firstWord())) continue;
            Found phrase = phrase(w + 1, sentence.endWord());
            if (phrase == null || way && !phrase.named()) continue;
            found.add(phrase);
            w = phrase.end() - 1;
        }
        return found;
    }

    /** A word that leads to a place, but not "North" in "in North Kestria", "from North Kestria". */
    private boolean isLead(int w) {
        boolean named = w > 0
                && isName(w)
                && w + 1 < words.size()
                && isName(w + 1)
                && (lexicon.is(PlaceWord.LEAD, w - 1) || lexicon.is(PlaceWord.WAY, w - 1));
        return lexicon.is(PlaceWord.LEAD, w) && !named;
    }

    /** "The Commission on Human Rights": what a body is for. */
    private boolean isOfBody(int w, int first) {
        return w > first && words.lower(w).equals("on") && isName(w - 1) && BODIES.contains(words.lower(w - 1));
    }

    /** "Del" in "Orvane del Sur". */
    private boolean isParticle(int w) {
        return PARTICLES.contains(words.text(w)) && w > 0 && isName(w - 1) && w + 1 < words.size() && isName(w + 1);
    }

    /** "to", "from", "out of". */
    private boolean isWay(int w, int first) {
        boolean according = w > first && TO_SOMEBODY.contains(words.lower(w - 1));
        return lexicon.is(PlaceWord.WAY, w) && !according
                || w > first
                        && words.lower(w).equals("of")
                        && words.lower(w - 1).equals("out");
    }

    private @org.jspecify.annotations.Nullable Found phrase(int from, int sentenceEnd) {
        int first = from;
        if (lexicon.is(PlaceWord.PART, from - 1) && words.lower(from).equals("of")) first++;
        while (first < sentenceEnd && lexicon.is(PlaceWord.ARTICLE, first)) first++;
        int limit = Math.min(sentenceEnd, first + LONGEST);
        boolean named = false;
        boolean placed = false;
        int end = first;
        for (int w = first; w < limit; w++) {
            boolean name = isName(w);
            if (name && lexicon.is(PlaceWord.NOT, w)) return null;
            if (lexicon.is(PlaceWord.INNER, w) && w > first && w + 1 < limit && goesOn(w + 1)) {
                if (isPlace(end - 1) && !words.lower(end - 1).equals("homes")) continue;
                first = w + 1;
                while (first < limit && lexicon.is(PlaceWord.ARTICLE, first)) first++;
                end = first;
                named = false;
                placed = false;
                w = first - 1;
                continue;
            }
            if (w > first && lexicon.is(PlaceWord.ARTICLE, w) && lexicon.is(PlaceWord.INNER, w - 1)) continue;
            if (!isPart(w, name)) break;
            if (isPossessive(w)) continue;
            named |= name;
            placed |= lexicon.is(PlaceWord.PLACE, w);
            if (name || tags.of(w).isNoun() || lexicon.is(PlaceWord.PLACE, w)) end = w + 1;
        }
        return end > first && (named || placed) && isPlace(end - 1) ? new Found(first, end, named) : null;
    }

    /** Whether a phrase that ends with the word can be a place: "U.S. forces" and "Orvane's plans" are none. */
    private boolean isPlace(int last) {
        return isName(last) || Character.isDigit(words.text(last).charAt(0)) || lexicon.is(PlaceWord.PLACE, last);
    }

    /** "the city of Tolm", "the port in the south". */
    private boolean goesOn(int w) {
        return isName(w) && !lexicon.is(PlaceWord.NOT, w) || lexicon.is(PlaceWord.ARTICLE, w);
    }

    private boolean isName(int w) {
        return isName(words.text(w));
    }

    /** Whether a word begins with a capital, or has one behind a hyphen: "al-Ain". */
    static boolean isName(String word) {
        int hyphen = word.indexOf('-');
        return Character.isUpperCase(word.charAt(0))
                || hyphen > 0
                        && hyphen < 5
                        && hyphen + 1 < word.length()
                        && Character.isUpperCase(word.charAt(hyphen + 1));
    }

    private boolean isPossessive(int w) {
        return isPossessive(words.lower(w));
    }

    static boolean isPossessive(String lower) {
        return lower.equals("'s") || lower.equals("’s");
    }

    private boolean isPart(int w, boolean name) {
        if (isPossessive(w)) return true;
        if (isParticle(w)) return true;
        if (lexicon.is(PlaceWord.STOP, w) || isLead(w) && !lexicon.is(PlaceWord.PLACE, w)) return false;
        Tag tag = tags.of(w);
        return name
                || tag.isNoun()
                || tag == Tag.JJ
                || tag == Tag.VBN && (words.lower(w).indexOf('-') > 0 || isPossessive(w - 1))
                || lexicon.is(PlaceWord.PLACE, w);
    }
}
