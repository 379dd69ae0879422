package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Gives speakers their words who are explained before the verb: in "a witness who was wounded in the head described the blast"
 * the witness speaks and not the head.
 */
final class Relatives {
    private static final int FARTHEST = 20;
    private static final Set<String> RELATIVE = Set.of("who", "which", "whose", "where");
    private static final Set<String> HANGING = Set.of(
            "in", "at", "on", "of", "from", "into", "to", "against", "with", "near", "by", "over", "for", "across",
            "inside", "outside", "between", "last");

    private final Words words;
    private final Tags tags;
    private final Layout layout;
    private final Subjects subjects;

    Relatives(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.subjects = new Subjects(layout, tags, new Chunks(layout, tags));
    }

    /** The same attributions. */
    List<Saying> of(List<Saying> sayings) {
        return sayings.stream().map(s -> of(bare(behind(s)))).toList();
    }

    /** "According to Dahl, | who was there, | the bridge fell": what is said begins behind the clause about who says it. */
    private Saying behind(Saying saying) {
        if (saying.sources().size() != 1 || saying.contents().size() != 1) return saying;
        int first = saying.contents().get(0).firstWord();
        int end = saying.contents().get(0).endWord();
        boolean relative = first == saying.sources().get(0).endWord() + 1
                && words.text(first - 1).equals(",")
                && RELATIVE.contains(words.lower(first));
        for (int w = first + 2; relative && w + 1 < end; w++)
            if (words.text(w).equals(",")) return saying.withContents(List.of(new Mention(Role.CONTENT, w + 1, end)));
        return saying;
    }

    /** "A man | , who identified | himself as Orl": without whom the pronoun means, who is no part of what he says. */
    private Saying bare(Saying saying) {
        boolean relative = saying.sources().size() == 1
                && saying.contents().size() > 1
                && Subjects.RELATIVE.contains(
                        words.lower(saying.sources().get(0).firstWord()));
        if (!relative) return saying;
        int who = saying.sources().get(0).firstWord();
        int first = saying.contents().get(0).endWord();
        boolean before = first == who || first == who - 1 && words.text(first).equals(",");
        return before
                ? saying.withContents(
                        saying.contents().subList(1, saying.contents().size()))
                : saying;
    }

    private Saying of(Saying saying) {
        if (saying.sources().size() != 1
                || saying.cues().isEmpty()
                || saying.contents().isEmpty()) return saying;
        Mention source = saying.sources().get(0);
        int cue = saying.cues().get(0).firstWord();
        Mention led = parenthetical(source, cue);
        if (led != null) return saying.withSources(List.of(led));
        boolean plain = source.endWord() == cue && saying.contents().get(0).firstWord() > cue;
        if (!plain || tags.of(source.firstWord()) == Tag.PRP || !isInside(source.firstWord())) return saying;
        int pronoun = pronoun(source.firstWord());
        if (pronoun < 0) return saying;
        Mention who = subjects.before(
                pronoun, layout.sentences().get(layout.sentenceOf(cue)).firstWord());
        return who == null ? saying : saying.withSources(List.of(who));
    }

    /** "The army, in a note carried by | the agency |, claimed": who stands before the commas between which the source hangs; else null. */
    private @Nullable Mention parenthetical(Mention source, int cue) {
        boolean comma =
                cue > 1 && words.text(cue - 1).equals(",") && source.endWord() >= cue - 1 && source.endWord() <= cue;
        if (!comma || source.firstWord() == 0 || !HANGING.contains(words.lower(source.firstWord() - 1))) return null;
        int base = layout.sentences().get(layout.sentenceOf(cue)).firstWord();
        int open = source.firstWord() - 1;
        while (open > base && !words.text(open).equals(",")) open--;
        Mention who = open > base && tags.of(open + 1) == Tag.IN ? subjects.before(open, base) : null;
        return who != null && who.firstWord() == base ? who : null;
    }

    /** Whether the phrase that begins at a word hangs on the word before it: "in | the head", "last | September", "brief | the press". */
    private boolean isInside(int first) {
        if (first == 0) return false;
        return HANGING.contains(words.lower(first - 1)) || tags.of(first - 1) == Tag.VB;
    }

    /** The "who" before a verb that opens the clause in which a word stands; -1 where no clause is open there. */
    private int pronoun(int inside) {
        int first = layout.sentences().get(layout.sentenceOf(inside)).firstWord();
        for (int w = inside - 1; w > first && w > inside - FARTHEST; w--) {
            if (tags.of(w) == Tag.PUNCT) return -1;
            if (Subjects.RELATIVE.contains(words.lower(w)) && tags.of(w + 1).isFinite()) return w;
        }
        return -1;
    }
}
