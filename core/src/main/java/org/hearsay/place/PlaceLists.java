package org.hearsay.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;

/**
 * Lists of places: who says "12 people were killed in Selnik, Halm and the town of Orvane" says of none of these that 12 were killed
 * there. A list ends with "and" or "or" and a name that is the subject of nothing. Of its names those of several words are known to a
 * gazetteer or said to be places: else "in Tolm and Lena Orl" would be one.
 */
final class PlaceLists {
    private static final Set<String> LAST = Set.of("and", "or", "&");
    private static final int LONGEST = 5;
    private static final int MOST = 12;

    private final PlaceWords.OfPage lexicon;
    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final NamedWords names;
    private final Set<String> people;
    private final PlaceResolver resolver;

    PlaceLists(
            PlaceWords.OfPage lexicon,
            Layout layout,
            Tags tags,
            NamedWords names,
            Set<String> people,
            PlaceResolver resolver) {
        this.resolver = resolver;
        this.lexicon = lexicon;
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.names = names;
        this.people = people;
    }

    /** Words of the page. */
    record Range(int first, int end) {}

    /** The places of the list in which a phrase stands, in their order; only that of the phrase where it stands in none. */
    List<Range> around(PlaceCandidate where) {
        Range alone = new Range(where.first(), where.end());
        if (!where.named()) return List.of(alone);
        Sentence sentence = layout.sentences().get(layout.sentenceOf(where.first()));
        for (int from = start(where, sentence); from <= where.first(); from++) {
            boolean inName = from > sentence.firstWord() && isName(from - 1) && isName(from);
            List<Range> list = inName ? List.of() : from(from, sentence);
            if (list.size() > 1 && list.get(list.size() - 1).end() >= where.end()) return list;
        }
        return List.of(alone);
    }

    /** Where a list that holds the phrase can begin at the earliest: words that can stand in it go back to there. */
    private int start(PlaceCandidate where, Sentence sentence) {
        int w = where.first();
        while (w > sentence.firstWord() && (isName(w - 1) || isBetween(w - 1))) w--;
        return w;
    }

    private boolean isBetween(int w) {
        return isComma(w)
                || LAST.contains(words.lower(w))
                || lexicon.is(PlaceWord.ARTICLE, w)
                || lexicon.is(PlaceWord.PART, w)
                || lexicon.is(PlaceWord.PLACE, w)
                || lexicon.is(PlaceWord.INNER, w);
    }

    /** The list that begins at a word; shorter than two where none does. */
    private List<Range> from(int first, Sentence sentence) {
        List<Range> list = new ArrayList<>();
        int w = first;
        while (list.size() < MOST) {
            int end = member(w, sentence.endWord());
            if (end == w) return List.of();
            list.add(new Range(w, end));
            boolean comma = end < sentence.endWord() && isComma(end);
            int next = comma ? end + 1 : end;
            boolean last = next < sentence.endWord() && LAST.contains(words.lower(next));
            if (last) return closed(list, first, next + 1, sentence);
            if (!comma) return List.of();
            w = skip(next, sentence.endWord());
        }
        return List.of();
    }

    private List<Range> closed(List<Range> list, int first, int after, Sentence sentence) {
        int from = skip(after, sentence.endWord());
        int end = member(from, sentence.endWord());
        if (end == from || isSubject(end, sentence) && isTold(sentence.firstWord(), first)) return List.of();
        list.add(new Range(from, wider(end, sentence)));
        return list;
    }

    /** "And Halm, Kestria, ...": what the last is said to lie in. */
    private int wider(int end, Sentence sentence) {
        if (end + 1 >= sentence.endWord() || !isComma(end)) return end;
        int after = name(end + 1, sentence.endWord());
        boolean closed = after == sentence.endWord()
                || !Character.isLetterOrDigit(words.lower(after).codePointAt(0));
        return after > end + 1 && closed && resolver.knows(new Range(end + 1, after)) ? after : end;
    }

    /** Articles, and "in" once more: "in Selnik and in Halm". */
    private int skip(int from, int limit) {
        int w = from;
        if (w < limit && words.lower(w).equals("in")) w++;
        while (w < limit && lexicon.is(PlaceWord.ARTICLE, w)) w++;
        return w;
    }

    /** The word after a place that has a name: "eastern Selnik", "the town of Halm in Orvane province"; the word itself for none. */
    private int member(int from, int limit) {
        int w = from;
        while (w < limit && lexicon.is(PlaceWord.PART, w) && !isName(w)) w++;
        if (w + 1 < limit
                && lexicon.is(PlaceWord.PLACE, w)
                && words.lower(w + 1).equals("of")) w = skip(w + 2, limit);
        int end = name(w, limit);
        if (end == w) return from;
        boolean called =
                end < limit && lexicon.is(PlaceWord.PLACE, end) && tags.of(end).isNoun();
        if (end > w + 1 && w == from && !called && !resolver.knows(new Range(w, end))) return from;
        if (called) end++;
        boolean inside = end + 1 < limit && words.lower(end).equals("in");
        int wider = inside ? name(skip(end, limit), limit) : end;
        return inside && wider > skip(end, limit) ? wider : end;
    }

    private int name(int from, int limit) {
        int w = from;
        while (w < Math.min(limit, from + LONGEST) && isName(w)) w++;
        if (w == from || people.contains(words.lower(w - 1)) || tags.of(w - 1) == Tag.JJ) return from;
        return names.isAny(w - 1, PlaceCandidates.SOMEBODY) && !names.isAny(w - 1, PlaceCandidates.PLACES) ? from : w;
    }

    private boolean isName(int w) {
        return PlacePhrases.isName(words.text(w)) && !lexicon.is(PlaceWord.NOT, w) && !names.is(w, NameKind.ADJECTIVE);
    }

    /** Whether what stands behind a name says that it does something, or has something, or belongs to something else. */
    private boolean isSubject(int end, Sentence sentence) {
        int w = end;
        while (w < sentence.endWord() && tags.of(w) == Tag.RB) w++;
        if (w == sentence.endWord()) return false;
        Tag tag = tags.of(w);
        return tag.isFinite()
                || tag.isNoun()
                || tag == Tag.POS
                || tag == Tag.JJ
                || PlacePhrases.isPossessive(words.lower(w));
    }

    /** Whether something happens there before the list: in "fighting in Selnik and Halm killed 12" that is still to come. */
    private boolean isTold(int from, int to) {
        for (int w = from; w < to; w++) if (tags.of(w).isFinite() || tags.of(w) == Tag.VBN) return true;
        return !lexicon.is(PlaceWord.LEAD, Math.max(0, to - 1));
    }

    private boolean isComma(int w) {
        return words.lower(w).equals(",");
    }
}
