package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Adds who puts a number at something, or changes that, or counts so many, where the labels left it out: "medical workers put the toll at 17", "the
 * centre has documented 42 deaths". A claim without "that" is what the labels miss most.
 */
final class Estimates {
    private static final Set<String> PUTS = Set.of("put", "puts");
    private static final Set<String> RAISES =
            Set.of("raised", "raises", "revised", "revises", "lowered", "lowers", "increased", "updated");
    private static final Set<String> COUNTS = Set.of(
            "counted",
            "counts",
            "documented",
            "documents",
            "logged",
            "recorded",
            "records",
            "registered",
            "registers",
            "tallied",
            "tallies");
    private static final Set<String> GIVES = Set.of("gave", "gives", "give", "given");
    private static final Set<String> FIGURES = Set.of("figures", "tolls", "totals", "numbers", "estimates");
    private static final Set<String> SPEAKS = Set.of("spoke", "speaks", "speak", "spoken");
    private static final Set<String> TOLLS = Set.of("toll", "total", "figure", "number", "count", "tally", "estimate");
    private static final Set<String> BORDERS = Set.of("while", "whereas", "but", "and", "though", "although");
    private static final Set<String> HEDGES = Set.of(
            "about", "around", "nearly", "almost", "over", "at", "least", "more", "than", "between", "some", "up",
            "to");
    private static final Set<String> HAVE = Set.of("has", "have", "had", "also", "earlier", "initially", "previously");
    private static final int WIDEST = 8;
    private static final int FARTHEST = 25;

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Chunks chunks;
    private final Subjects subjects;
    private final Speakers speakers;
    private final Reach reach;

    Estimates(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.chunks = new Chunks(layout, tags);
        this.subjects = new Subjects(layout, tags, chunks);
        this.speakers = new Speakers(layout, tags);
        this.reach = new Reach(layout, tags, chunks);
    }

    /** The attributions with those that were left out. */
    List<Saying> with(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings);
        BitSet taken = null;
        for (Sentence sentence : layout.sentences())
            for (int w = sentence.firstWord() + 1; w + 1 < sentence.endWord(); w++) {
                if (!tags.of(w).isVerb()) continue;
                Saying found = found(w, sentence);
                if (found == null) continue;
                if (taken == null) taken = taken(sayings);
                if (!lengthen(found, out) && (isFree(found, taken) || cut(found, out))) out.add(found);
            }
        return out;
    }

    private @Nullable Saying found(int verb, Sentence sentence) {
        String word = words.lower(verb);
        if (PUTS.contains(word)) return at(verb, number(verb, sentence.endWord()), sentence);
        if (RAISES.contains(word)) return at(verb, raised(verb, sentence.endWord()), sentence);
        if (COUNTS.contains(word)) return counted(verb, verb + 1, verb + 1, sentence);
        if (SPEAKS.contains(word) && words.lower(verb + 1).equals("of"))
            return counted(verb, verb + 2, verb + 2, sentence);
        int of = GIVES.contains(word) ? of(verb, sentence.endWord()) : -1;
        return of < 0 ? null : counted(verb, verb + 1, of, sentence);
    }

    /** Behind "a toll of", "a total of", "figures of"; -1 where that does not follow. */
    private int of(int verb, int limit) {
        boolean many = verb + 3 < limit
                && FIGURES.contains(words.lower(verb + 1))
                && words.lower(verb + 2).equals("of");
        if (many) return verb + 3;
        boolean toll = verb + 4 < limit
                && tags.of(verb + 1) == Tag.DT
                && TOLLS.contains(words.lower(verb + 2))
                && words.lower(verb + 3).equals("of");
        return toll ? verb + 4 : -1;
    }

    private @Nullable Saying at(int put, int at, Sentence sentence) {
        int first = group(put, sentence);
        Mention who = at < 0 ? null : subjects.before(first, sentence.firstWord());
        if (who == null || !speakers.speaks(who.firstWord(), who.endWord())) return null;
        int end = chunks.end(at, sentence.endWord());
        return new Saying(
                List.of(who),
                List.of(new Mention(Role.CUE, first, put + 1)),
                List.of(new Mention(Role.CONTENT, put + 1, Math.max(end, at + 1))));
    }

    /** Where a verb's group begins: "had earlier put". */
    private int group(int verb, Sentence sentence) {
        int first = verb;
        while (first > sentence.firstWord() && HAVE.contains(words.lower(first - 1))) first--;
        return first;
    }

    /** "Has documented | 42 deaths", "spoke of | 40 dead": what is said from one word on, a number at the same or a later one. */
    private @Nullable Saying counted(int verb, int from, int at, Sentence sentence) {
        int number = hedged(at, sentence.endWord());
        if (number >= sentence.endWord() || tags.of(number) != Tag.CD) return null;
        int first = group(verb, sentence);
        Mention who = subjects.before(first, sentence.firstWord());
        Mention what = reach.after(from, sentence.endWord());
        return who == null || what == null || !speakers.speaks(who.firstWord(), who.endWord())
                ? null
                : new Saying(List.of(who), List.of(new Mention(Role.CUE, first, from)), List.of(what));
    }

    /** Gives an attribution with the same source and cue what it lacks: "put | the toll far higher |, at 17". Whether there is one. */
    private static boolean lengthen(Saying found, List<Saying> sayings) {
        Mention whole = found.contents().get(0);
        for (int i = 0; i < sayings.size(); i++) {
            Saying s = sayings.get(i);
            if (!s.cues().equals(found.cues())
                    || !s.sources().equals(found.sources())
                    || s.contents().size() != 1) continue;
            Mention said = s.contents().get(0);
            if (said.firstWord() != whole.firstWord() || said.endWord() >= whole.endWord()) continue;
            sayings.set(i, s.withContents(found.contents()));
            return true;
        }
        return false;
    }

    /**
     * Cuts what somebody else says off before such a clause: "six had died, | while the civil defence put the number at nine". Whether
     * it was so.
     */
    private boolean cut(Saying found, List<Saying> sayings) {
        int first = found.sources().get(0).firstWord();
        boolean joined = first > 1
                && (BORDERS.contains(words.lower(first - 1))
                        || words.text(first - 1).equals(";"));
        if (!joined || layout.quotationOf(first) >= 0) return false;
        int border = words.text(first - 2).equals(",") ? first - 2 : first - 1;
        for (int i = 0; i < sayings.size(); i++) {
            Saying s = sayings.get(i);
            if (s.contents().isEmpty()) continue;
            List<Mention> contents = new ArrayList<>(s.contents());
            Mention m = contents.get(contents.size() - 1);
            if (m.firstWord() >= border || m.endWord() < found.contents().get(0).endWord()) continue;
            contents.set(contents.size() - 1, new Mention(Role.CONTENT, m.firstWord(), border));
            sayings.set(i, s.withContents(contents));
            return true;
        }
        return false;
    }

    /** The number behind "at" after what is counted: "put | the death toll at | 17"; -1 where there is none. */
    private int number(int put, int limit) {
        for (int w = put + 2; w + 1 < Math.min(limit, put + WIDEST); w++) {
            boolean apart = words.text(w).equals(",") && words.lower(w + 1).equals("at");
            if (!apart && tags.of(w) == Tag.PUNCT || tags.of(w).isFinite()) return -1;
            if (!words.lower(w).equals("at")) continue;
            int number = hedged(w + 1, limit);
            return number < limit && tags.of(number) == Tag.CD ? number : -1;
        }
        return -1;
    }

    /** The number to which a toll is changed: "raised | the death toll of the shelling in Selnik from 12 to | 17"; -1 where there is none. */
    private int raised(int verb, int limit) {
        boolean toll = false;
        for (int w = verb + 1; w + 1 < Math.min(limit, verb + FARTHEST); w++) {
            if (tags.of(w).isFinite() || tags.of(w) == Tag.PUNCT) return -1;
            toll |= w <= verb + WIDEST && TOLLS.contains(words.lower(w));
            int number = toll && words.lower(w).equals("to") ? hedged(w + 1, limit) : limit;
            if (number < limit && tags.of(number) == Tag.CD) return number;
        }
        return -1;
    }

    private int hedged(int first, int limit) {
        int w = first;
        while (w < limit && HEDGES.contains(words.lower(w))) w++;
        return w;
    }

    private static BitSet taken(List<Saying> sayings) {
        BitSet taken = new BitSet();
        for (Saying s : sayings)
            for (List<Mention> part : List.of(s.cues(), s.contents()))
                for (Mention m : part) taken.set(m.firstWord(), m.endWord());
        return taken;
    }

    private static boolean isFree(Saying found, BitSet taken) {
        Mention who = found.sources().get(0);
        int own = taken.nextSetBit(who.firstWord());
        int next = taken.nextSetBit(found.cues().get(0).firstWord());
        return (own < 0 || own >= who.endWord())
                && (next < 0 || next >= found.contents().get(0).endWord());
    }
}
