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

/** Adds who puts a number at something, where the labels left it out: "medical workers put the toll at 17". */
final class Estimates {
    private static final Set<String> PUTS = Set.of("put", "puts");
    private static final Set<String> HEDGES = Set.of(
            "about", "around", "nearly", "almost", "over", "least", "more", "than", "between", "some", "up", "to");
    private static final int WIDEST = 8;

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Chunks chunks;
    private final Subjects subjects;
    private final Speakers speakers;

    Estimates(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.chunks = new Chunks(layout, tags);
        this.subjects = new Subjects(layout, tags, chunks);
        this.speakers = new Speakers(layout, tags);
    }

    /** The attributions with those that were left out. */
    List<Saying> with(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings);
        BitSet taken = null;
        for (Sentence sentence : layout.sentences())
            for (int w = sentence.firstWord() + 1; w + 3 < sentence.endWord(); w++) {
                if (!PUTS.contains(words.lower(w)) || !tags.of(w).isVerb()) continue;
                Saying found = at(w, sentence);
                if (found == null) continue;
                if (taken == null) taken = taken(sayings);
                if (isFree(found, taken)) out.add(found);
            }
        return out;
    }

    private @Nullable Saying at(int put, Sentence sentence) {
        int at = number(put, sentence.endWord());
        Mention who = at < 0 ? null : subjects.before(put, sentence.firstWord());
        if (who == null || !speakers.speaks(who.firstWord(), who.endWord())) return null;
        int end = chunks.end(at, sentence.endWord());
        return new Saying(
                List.of(who),
                List.of(new Mention(Role.CUE, put, put + 1)),
                List.of(new Mention(Role.CONTENT, put + 1, Math.max(end, at + 1))));
    }

    /** The number behind "at" after what is counted: "put | the death toll at | 17"; -1 where there is none. */
    private int number(int put, int limit) {
        for (int w = put + 2; w + 1 < Math.min(limit, put + WIDEST); w++) {
            if (tags.of(w) == Tag.PUNCT || tags.of(w).isFinite()) return -1;
            if (!words.lower(w).equals("at")) continue;
            int number = w + 1;
            while (number < limit && HEDGES.contains(words.lower(number))) number++;
            return number < limit && tags.of(number) == Tag.CD ? number : -1;
        }
        return -1;
    }

    private static BitSet taken(List<Saying> sayings) {
        BitSet taken = new BitSet();
        for (Saying s : sayings)
            for (List<Mention> part : List.of(s.cues(), s.contents()))
                for (Mention m : part) taken.set(m.firstWord(), m.endWord());
        return taken;
    }

    private static boolean isFree(Saying found, BitSet taken) {
        int next = taken.nextSetBit(found.sources().get(0).firstWord());
        return next < 0 || next >= found.contents().get(0).endWord();
    }
}
