package org.hearsay.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.place.PlaceCandidate.Kind;
import org.hearsay.place.PlacePhrases.Found;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;

/**
 * The phrases of a page that may say where, sentence by sentence: those behind a preposition; names by themselves that
 * the lexicon knows for places or that stand behind a preposition elsewhere on the page; nouns for places. Found in one
 * pass when built.
 */
final class PlaceCandidates {
    static final long PLACES = NameKind.bits(NameKind.STATE, NameKind.CAPITAL, NameKind.REGION);
    static final long SOMEBODY = NameKind.bits(
            NameKind.PEOPLE,
            NameKind.ORGAN,
            NameKind.ALLIANCE,
            NameKind.MOVEMENT,
            NameKind.RELIEF,
            NameKind.AGENCY,
            NameKind.BROADCASTER,
            NameKind.NEWSPAPER,
            NameKind.PLATFORM,
            NameKind.GOVERNMENT,
            NameKind.MINISTRY,
            NameKind.MILITARY,
            NameKind.LEGISLATURE,
            NameKind.ORGANISATION,
            NameKind.ARMED_GROUP,
            NameKind.ROLES,
            NameKind.GROUP,
            NameKind.MEDIA,
            NameKind.DOCUMENT);
    private static final long STAFF = NameKind.bits(NameKind.ROLE, NameKind.ROLES, NameKind.PERSON);
    private static final Set<String> BLAMES = Set.of(
            "accuse", "accused", "accuses", "accusing", "blame", "blamed", "blames", "blaming", "urged", "warned");
    private static final Set<String> BE = Set.of(
            "is", "was", "has", "had", "came", "comes", "remains", "remained", "saw", "fell", "lost", "suffered");
    private static final int LONGEST = 5;
    private static final int MAIN = 3;

    private final PlaceWords.OfPage lexicon;
    private final Words words;
    private final Tags tags;
    private final NamedWords names;
    private final List<List<PlaceCandidate>> bySentence = new ArrayList<>();
    private final Map<String, Integer> led = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private List<PlaceCandidate> main = List.of();

    PlaceCandidates(PlaceWords.OfPage lexicon, Layout layout, Tags tags, NamedWords names) {
        this.lexicon = lexicon;
        this.words = layout.words();
        this.tags = tags;
        this.names = names;
        PlacePhrases phrases = new PlacePhrases(lexicon, layout, tags);
        for (Sentence s : layout.sentences()) bySentence.add(behindPrepositions(phrases.in(s)));
        for (List<PlaceCandidate> all : bySentence)
            for (PlaceCandidate c : all) if (c.named()) led.merge(c.key(), 1, Integer::sum);
        for (int s = 0; s < bySentence.size(); s++) alone(layout.sentences().get(s), bySentence.get(s));
        for (List<PlaceCandidate> all : bySentence) for (PlaceCandidate c : all) counts.merge(c.key(), 1, Integer::sum);
        main = mostNamed();
    }

    /** Those of a sentence, in order of their place. */
    List<PlaceCandidate> in(int sentence) {
        return bySentence.get(sentence);
    }

    /** How often the page names what the phrase names. */
    int count(PlaceCandidate c) {
        return counts.getOrDefault(c.key(), 0);
    }

    private List<PlaceCandidate> mostNamed() {
        Map<String, PlaceCandidate> first = new LinkedHashMap<>();
        for (List<PlaceCandidate> all : bySentence)
            for (PlaceCandidate c : all) if (c.named()) first.putIfAbsent(c.key(), c);
        Comparator<PlaceCandidate> often = Comparator.comparingInt(this::count);
        return first.values().stream().sorted(often.reversed()).limit(MAIN).toList();
    }

    /** The first mention of each of the names told most often on the page, the most frequent first. */
    List<PlaceCandidate> main() {
        return main;
    }

    /** Whether no other name is told more often on the page. */
    boolean isMain(PlaceCandidate c) {
        return !main.isEmpty() && main.get(0).key().equals(c.key());
    }

    /** How often it does so behind a preposition. */
    int led(PlaceCandidate c) {
        return led.getOrDefault(c.key(), 0);
    }

    private List<PlaceCandidate> behindPrepositions(List<Found> found) {
        List<PlaceCandidate> all = new ArrayList<>();
        for (Found f : found)
            if (!isSomebody(f.end() - 1) && !isToldBefore(f.first(), f.end()))
                all.add(candidate(f.first(), f.end(), Kind.LED, f.named()));
        return all;
    }

    /** "The city", "that region": a place that has a name elsewhere. */
    private boolean isToldBefore(int first, int end) {
        return end == first + 1
                && lexicon.is(PlaceWord.AREA, first)
                && first > 0
                && lexicon.is(PlaceWord.KNOWN, first - 1);
    }

    /** Whether a name or noun means people or their organisation rather than a place. */
    private boolean isSomebody(int w) {
        return names.isAny(w, SOMEBODY) && !names.isAny(w, PLACES) && !lexicon.is(PlaceWord.PLACE, w);
    }

    private PlaceCandidate candidate(int first, int end, Kind kind, boolean named) {
        int key = end - 1;
        for (int w = end - 1; w >= first && named; w--) {
            if (!isCapital(w) || tags.of(w) == Tag.JJ) continue;
            key = w;
            if (!lexicon.is(PlaceWord.PLACE, w)) break;
        }
        return new PlaceCandidate(first, end, kind, named, words.lower(key));
    }

    /** Adds the names and nouns that stand behind no preposition. */
    private void alone(Sentence sentence, List<PlaceCandidate> all) {
        List<PlaceCandidate> behind = List.copyOf(all);
        int next = 0;
        int w = sentence.firstWord();
        while (w < sentence.endWord()) {
            while (next < behind.size() && behind.get(next).end() <= w) next++;
            int limit = next < behind.size() ? behind.get(next).first() : sentence.endWord();
            if (w >= limit) {
                w = behind.get(next).end();
                continue;
            }
            int end = nameEnd(w, limit);
            int called = calledEnd(w, limit);
            if (called > w) all.add(candidate(extended(w, sentence), called, Kind.NAME, true));
            else if (end > w && !isGovernment(w, end)) all.add(candidate(extended(w, sentence), end, Kind.NAME, true));
            else if (isNoun(w) && !isToldBefore(w, w + 1) && !isEmployer(w))
                all.add(candidate(w, w + 1, Kind.NOUN, false));
            w = Math.max(w + 1, Math.max(called, end));
        }
        all.sort(Comparator.comparingInt(PlaceCandidate::first));
    }

    /** The word after a run of capitalised words that can be a place; the word itself where there is none. */
    private int nameEnd(int from, int limit) {
        if (lexicon.is(PlaceWord.KNOWN, from) || lexicon.is(PlaceWord.ARTICLE, from)) return from;
        int w = from;
        while (w < Math.min(limit, from + LONGEST) && isCapital(w)) w++;
        if (w == from || isSomebody(w - 1) || isArmedFront(w - 1)) return from;
        if (w < limit && lexicon.is(PlaceWord.PLACE, w) && tags.of(w).isNoun()) return w + 1;
        boolean called = w > from + 1
                && lexicon.is(PlaceWord.PLACE, w - 1)
                && tags.of(w - 1).isNoun();
        return called || isPlaceName(w - 1) ? w : from;
    }

    /** "Kinshasa denies losses", "blamed Kinshasa": a capital that does something is its government; one to which something is done is a place. */
    private boolean isGovernment(int first, int verb) {
        boolean capital = verb == first + 1 && names.is(first, NameKind.CAPITAL) && verb < words.size();
        if (capital && first > 0 && BLAMES.contains(words.lower(first - 1))) return true;
        if (!capital || !tags.of(verb).isFinite()) return false;
        return !BE.contains(words.lower(verb)) && !names.is(first, NameKind.REGION);
    }

    /** "A hospital source", "the hospital's director": who speaks, and not where. */
    private boolean isEmployer(int site) {
        int w = site + 1;
        if (w < words.size() && tags.of(w) == Tag.POS) w++;
        return w < words.size() && names.isAny(w, STAFF);
    }

    /** "People's Liberation Front": an armed group, unlike the "Eastern Front". */
    private boolean isArmedFront(int front) {
        return front > 0
                && words.lower(front).equals("front")
                && isCapital(front)
                && isCapital(front - 1)
                && !lexicon.is(PlaceWord.PART, front - 1);
    }

    /** The end of "city of Tolm", "suburbs of eastern Tolm"; the word itself where there is none. */
    private int calledEnd(int from, int limit) {
        if (!isNoun(from) || from + 2 >= limit || !words.lower(from + 1).equals("of")) return from;
        int w = from + 2;
        if (lexicon.is(PlaceWord.PART, w) && w + 1 < limit) w++;
        int first = w;
        while (w < Math.min(limit, first + LONGEST) && isCapital(w)) w++;
        return w > first ? w : from;
    }

    private boolean isPlaceName(int w) {
        return tags.of(w) != Tag.JJ && (names.isAny(w, PLACES) || led.containsKey(words.lower(w)));
    }

    /** "Central Tolm", "eastern Orvane". */
    private int extended(int first, Sentence sentence) {
        int before = first - 1;
        boolean part = before >= sentence.firstWord()
                && (tags.of(before) == Tag.JJ || tags.of(before).isNoun())
                && lexicon.is(PlaceWord.PART, before);
        return part ? before : first;
    }

    private boolean isNoun(int w) {
        return lexicon.is(PlaceWord.PLACE, w)
                && tags.of(w).isNoun()
                && !lexicon.is(PlaceWord.LEAD, w)
                && !isArmedFront(w);
    }

    private boolean isCapital(int w) {
        return PlacePhrases.isName(words.text(w)) && !lexicon.is(PlaceWord.NOT, w);
    }
}
