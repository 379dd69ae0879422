package org.hearsay.place;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;

/** The phrases of a sentence that say where: a preposition, then a name or a noun for a place. */
final class PlacePhrases {
    private static final int LONGEST = 9;
    private final PlaceWords lexicon;
    private final Words words;
    private final Tags tags;

    PlacePhrases(PlaceWords lexicon, Layout layout, Tags tags) {
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
            if (!way && !lexicon.is("lead", words.lower(w)) || lexicon.is("lead", words.lower(w + 1))) continue;
            Found phrase = phrase(w + 1, sentence.endWord());
            if (phrase == null || way && !phrase.named()) continue;
            found.add(phrase);
            w = phrase.end() - 1;
        }
        return found;
    }

    /** "to", "from", "out of". */
    private boolean isWay(int w, int first) {
        return lexicon.is("way", words.lower(w))
                || w > first
                        && words.lower(w).equals("of")
                        && words.lower(w - 1).equals("out");
    }

    private @org.jspecify.annotations.Nullable Found phrase(int from, int sentenceEnd) {
        int first = from;
        if (lexicon.is("part", words.lower(from - 1)) && words.lower(from).equals("of")) first++;
        while (first < sentenceEnd && lexicon.is("article", words.lower(first))) first++;
        int limit = Math.min(sentenceEnd, first + LONGEST);
        boolean named = false;
        boolean placed = false;
        int end = first;
        for (int w = first; w < limit; w++) {
            String lower = words.lower(w);
            boolean name = isName(w);
            if (name && lexicon.is("not", bare(lower))) return null;
            if (lexicon.is("inner", lower) && w > first && w + 1 < limit && goesOn(w + 1)) {
                if (isPlace(end - 1)) continue;
                first = w + 1;
                while (first < limit && lexicon.is("article", words.lower(first))) first++;
                end = first;
                named = false;
                placed = false;
                w = first - 1;
                continue;
            }
            if (w > first && lexicon.is("article", lower) && lexicon.is("inner", words.lower(w - 1))) continue;
            if (!isPart(w, lower, name)) break;
            if (isPossessive(w)) continue;
            named |= name;
            placed |= lexicon.is("place", lower);
            if (name || tags.of(w).isNoun() || lexicon.is("place", lower)) end = w + 1;
        }
        return end > first && (named || placed) && isPlace(end - 1) ? new Found(first, end, named) : null;
    }

    /** Whether a phrase that ends with the word can be a place: "U.S. forces" and "Orvane's plans" are none. */
    private boolean isPlace(int last) {
        return isName(last) || Character.isDigit(words.text(last).charAt(0)) || lexicon.is("place", words.lower(last));
    }

    /** "the city of Tolm", "the port in the south". */
    private boolean goesOn(int w) {
        return isName(w) && !lexicon.is("not", bare(words.lower(w))) || lexicon.is("article", words.lower(w));
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

    private static String bare(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    private boolean isPossessive(int w) {
        return words.lower(w).equals("'s") || words.lower(w).equals("’s");
    }

    private boolean isPart(int w, String lower, boolean name) {
        if (isPossessive(w)) return true;
        if (lexicon.is("stop", lower) || lexicon.is("lead", lower) && !lexicon.is("place", lower)) return false;
        Tag tag = tags.of(w);
        return name
                || tag.isNoun()
                || tag == Tag.JJ
                || tag == Tag.VBN && (lower.indexOf('-') > 0 || isPossessive(w - 1))
                || lexicon.is("place", lower);
    }
}
