package org.hearsay.attribution;

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
 * Gives a cue what stands before it where the labels took what only trails behind: in "they took 160, a spokesman told an agency, a
 * claim that nobody could check" the spokesman says that they took 160, and in "12 were killed, the mayor said, raising ..." that 12 were.
 */
final class Trailing {
    private static final Set<String> NOUNS = Set.of(
            "account",
            "accusation",
            "allegation",
            "assertion",
            "charge",
            "claim",
            "count",
            "figure",
            "number",
            "statement",
            "tally",
            "toll",
            "total",
            "version");
    private static final Set<String> TIMES = Set.of("before", "after", "without");
    private static final Set<String> CHANGES = Set.of("up", "down");

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Reach reach;

    Trailing(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.reach = new Reach(layout, tags, new Chunks(layout, tags));
    }

    /** The same attributions, those with such a content mended. */
    List<Saying> of(List<Saying> sayings) {
        BitSet taken = Saying.taken(sayings);
        return sayings.stream().map(s -> of(s, taken)).toList();
    }

    private Saying of(Saying s, BitSet taken) {
        if (s.sources().size() != 1 || s.cues().size() != 1 || s.contents().size() != 1) return s;
        Mention source = s.sources().get(0);
        Mention tail = s.contents().get(0);
        Sentence sentence = layout.sentences().get(layout.sentenceOf(source.firstWord()));
        int comma = source.firstWord() - 1;
        boolean between = comma > sentence.firstWord()
                && words.text(comma).equals(",")
                && s.cues().get(0).firstWord() >= source.endWord()
                && tail.firstWord() > s.cues().get(0).endWord();
        Mention said = between && trails(tail.firstWord()) ? before(sentence.firstWord(), source, taken) : null;
        if (said == null) return s;
        return s.withContents(isRevision(tail) ? List.of(said, tail) : List.of(said));
    }

    /** Behind a comma: "a claim that ...", "before raising ...", "up from 12". */
    private boolean trails(int first) {
        if (first + 1 >= words.size() || !words.text(first - 1).equals(",")) return false;
        String word = words.lower(first);
        String next = words.lower(first + 1);
        if (TIMES.contains(word)) return tags.of(first + 1) == Tag.VBG;
        if (CHANGES.contains(word)) return next.equals("from");
        return tags.of(first) == Tag.DT && NOUNS.contains(next);
    }

    /** "Before raising the number to 315": that is told too. */
    private boolean isRevision(Mention tail) {
        if (!TIMES.contains(words.lower(tail.firstWord()))) return false;
        for (int w = tail.firstWord(); w < tail.endWord(); w++) if (tags.of(w) == Tag.CD) return true;
        return false;
    }

    /** The clause before the source, where nobody else says it. */
    private @Nullable Mention before(int base, Mention source, BitSet taken) {
        Mention said = reach.before(base, source.firstWord());
        if (said == null || !tags.hasFinite(said.firstWord(), said.endWord())) return null;
        int next = taken.nextSetBit(said.firstWord());
        return next < 0 || next >= said.endWord() ? said : null;
    }
}
