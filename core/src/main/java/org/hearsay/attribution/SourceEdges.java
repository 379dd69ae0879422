package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/**
 * Cuts off a source what is none of it: what stands before another noun phrase ("in a post | its spokesman | said", "a figure |
 * two aid workers | confirmed"), the word that opens its clause ("a raid | that | residents | said"), and an adverb that goes
 * with its verb ("the capital | firmly | denies").
 */
final class SourceEdges {
    private static final Set<String> ASIDES = Set.of("first", "turn", "least", "once");
    private static final Set<String> LEADS = Set.of("at", "in");

    private final Words words;
    private final Tags tags;

    SourceEdges(Layout layout, Tags tags) {
        this.words = layout.words();
        this.tags = tags;
    }

    /** The same attributions. */
    List<Saying> of(List<Saying> sayings) {
        return sayings.stream().map(this::of).toList();
    }

    private Saying of(Saying saying) {
        if (saying.sources().size() != 1) return saying;
        Mention source = saying.sources().get(0);
        int first = first(source);
        int end = saying.cues().isEmpty() || saying.cues().get(0).firstWord() != source.endWord()
                ? source.endWord()
                : end(first, source.endWord());
        boolean same = first == source.firstWord() && end == source.endWord();
        return same ? saying : saying.withSources(List.of(new Mention(Role.SOURCE, first, end)));
    }

    private int first(Mention source) {
        int first = source.firstWord();
        if (first + 1 < source.endWord() && words.lower(first).equals("that") && tags.of(first) != Tag.DT)
            return first + 1;
        for (int w = first + 1; w < source.endWord(); w++) if (opensAnother(w, source)) return w;
        return first;
    }

    /** Whether a possessive, or a number behind "a" and its noun, opens another phrase: no word between joins the two. */
    private boolean opensAnother(int w, Mention source) {
        boolean noun = tags.of(w - 1) == Tag.NN || tags.of(w - 1) == Tag.NNS;
        if (!noun || w + 1 >= source.endWord()) return false;
        if (tags.of(w) == Tag.PRPS) return true;
        return tags.of(w) == Tag.CD
                && tags.of(source.firstWord()) == Tag.DT
                && tags.of(w - 1) == Tag.NN
                && tags.of(source.endWord() - 1) == Tag.NNS;
    }

    private int end(int first, int end) {
        int last = end - 1;
        if (last <= first) return end;
        if (tags.of(last) == Tag.RB && tags.of(last - 1).isNoun()) return last;
        boolean aside = last - 1 > first && ASIDES.contains(words.lower(last)) && LEADS.contains(words.lower(last - 1));
        if (!aside) return end;
        return last - 2 > first && words.text(last - 2).equals(",") ? last - 2 : last - 1;
    }
}
