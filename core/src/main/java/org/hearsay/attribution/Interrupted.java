package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Makes whole what is said on both sides of who says it: "The bridge, officials said, was hit". Where what stands before is
 * no sentence by itself, what stands behind is said too, to the end of the sentence, and other attributions there are inside
 * it.
 */
final class Interrupted {
    /** So many words may stand between who says it and the comma: "told reporters on Friday". */
    private static final int ASIDE = 6;

    /** Clauses that begin with these do not stand by themselves; a list of ours. */
    private static final Set<String> BEFORE_A_MAIN_CLAUSE = Set.of(
            "although", "because", "if", "once", "since", "though", "unless", "until", "when", "whereas", "while");

    private final Layout layout;
    private final Words words;
    private final Tags tags;

    Interrupted(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
    }

    /** The same attributions in their order; those inside the second half of another are left out. */
    List<Saying> of(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings.size());
        int covered = 0;
        for (Saying saying : sayings) {
            if (place(saying) < covered) continue;
            Saying whole = whole(saying);
            if (!whole.equals(saying)) covered = last(whole).endWord();
            out.add(whole);
        }
        return out;
    }

    private static int place(Saying saying) {
        return saying.cues().isEmpty() && saying.contents().isEmpty() ? 0 : Relays.place(saying);
    }

    private static Mention last(Saying saying) {
        return saying.contents().get(saying.contents().size() - 1);
    }

    private Saying whole(Saying saying) {
        if (saying.sources().size() != 1 || saying.cues().size() != 1) return saying;
        if (saying.contents().isEmpty()) return saying;
        Mention source = saying.sources().get(0);
        Mention cue = saying.cues().get(0);
        if (Subjects.RELATIVE.contains(words.lower(source.firstWord()))) return saying;
        Mention before = saying.contents().get(0);
        int first = Math.min(source.firstWord(), cue.firstWord());
        Sentence sentence = layout.sentences().get(layout.sentenceOf(first));
        Mention begun = begun(before, first, sentence);
        int behind = behind(Math.max(source.endWord(), cue.endWord()), sentence);
        if (begun == null || behind < 0) return saying;
        Mention rest = rest(behind, sentence);
        return rest == null ? saying : saying.withContents(List.of(begun, rest));
    }

    /** The first half, where it opens the sentence, ends with a comma before who says it and is no sentence by itself. */
    private @Nullable Mention begun(Mention content, int first, Sentence sentence) {
        boolean ends = content.endWord() == first - 1 && words.text(first - 1).equals(",")
                || content.endWord() == first && marked(first);
        if (!ends || layout.quotationOf(content.firstWord()) >= 0) return null;
        int opens = sentence.firstWord();
        if (content.firstWord() > opens + 1 || content.firstWord() < opens) return null;
        boolean subordinate = BEFORE_A_MAIN_CLAUSE.contains(words.lower(opens));
        if (!subordinate && tags.hasFinite(content.firstWord(), content.endWord())) return null;
        return subordinate ? new Mention(Role.CONTENT, opens, content.endWord()) : content;
    }

    /** "These "fines," | officials said, ...": whether a comma stands inside the mark before a word. */
    private boolean marked(int first) {
        return first > 1
                && Chunks.quotationMark(words.text(first - 1))
                && words.text(first - 2).equals(",");
    }

    /** The word behind the comma that ends who says it; -1 where there is none near. */
    private int behind(int end, Sentence sentence) {
        for (int w = end; w < sentence.endWord() && w <= end + ASIDE; w++)
            if (words.text(w).equals(",")) return w + 1;
        return -1;
    }

    /** The second half up to the mark that ends the sentence; null where it says nothing. */
    private @Nullable Mention rest(int first, Sentence sentence) {
        int end = sentence.endWord();
        while (end > first && tags.of(end - 1) == Tag.PUNCT) end--;
        return tags.hasFinite(first, end) ? new Mention(Role.CONTENT, first, end) : null;
    }
}
