package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Adds what is said "per" somebody, where the labels left it out: "Per the ministry, 61 died"; "61 died, per the ministry". */
final class Per {
    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Subjects subjects;
    private final Reach reach;
    private final Speakers speakers;

    Per(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        Chunks chunks = new Chunks(layout, tags);
        this.subjects = new Subjects(layout, tags, chunks);
        this.reach = new Reach(layout, tags, chunks);
        this.speakers = new Speakers(layout, tags);
    }

    /** The attributions with those that were left out. */
    List<Saying> with(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings);
        BitSet taken = null;
        for (Sentence sentence : layout.sentences())
            for (int w = sentence.firstWord(); w + 1 < sentence.endWord(); w++) {
                if (!words.lower(w).equals("per") || layout.quotationOf(w) >= 0) continue;
                Saying found = at(w, sentence);
                if (found == null) continue;
                if (taken == null) taken = Saying.taken(sayings);
                int next = taken.nextSetBit(sentence.firstWord());
                if (next < 0 || next >= sentence.endWord()) out.add(found);
            }
        return out;
    }

    /** The attribution by "per" at a word, at the head of a sentence or behind a comma at its end. */
    private @Nullable Saying at(int per, Sentence sentence) {
        int end = subjects.after(per + 1, sentence.endWord());
        if (end <= per + 1 || end >= sentence.endWord() || !isSomebody(per + 1, end)) return null;
        boolean leads = per == sentence.firstWord() && words.text(end).equals(",");
        boolean trails = per > sentence.firstWord() && words.text(per - 1).equals(",");
        Mention said =
                leads ? reach.after(end, sentence.endWord()) : trails ? reach.before(sentence.firstWord(), per) : null;
        return said == null
                ? null
                : new Saying(
                        List.of(new Mention(Role.SOURCE, per + 1, end)),
                        List.of(new Mention(Role.CUE, per, per + 1)),
                        List.of(said));
    }

    /** "The ministry", "officials", "Relief Watch"; not "head" in "per head". */
    private boolean isSomebody(int first, int end) {
        return tags.of(first) != Tag.NN && speakers.speaks(first, end);
    }
}
