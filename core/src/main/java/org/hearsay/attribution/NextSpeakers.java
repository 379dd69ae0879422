package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Tells apart who speak one after the other in a sentence: "the mayor said 40 houses had burned, | while | doctors said two people had
 * died" has two who speak, and what the doctors said is not said by the mayor. Behind a second "that", and where the second cue lies
 * further back ("and doctors had said"), it is.
 */
final class NextSpeakers {
    private static final Set<String> JOINS = Set.of("and", "but", "while", "whereas");
    private static final Set<String> FURTHER_BACK = Set.of("had", "has", "have", "would", "could");

    private static final Set<String> PHRASE = Set.of("at", "for", "from", "in", "near", "of", "on", "with");

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final InnerClauses clauses;

    NextSpeakers(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.clauses = new InnerClauses(layout, tags);
    }

    /** The same attributions with those of the next speakers behind them. */
    List<Saying> of(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings.size());
        for (Saying saying : sayings) {
            Saying said = saying;
            for (Saying next = next(said); next != null; next = next(said)) {
                out.add(until(said, next));
                said = next;
            }
            out.add(said);
        }
        return out;
    }

    /** Who speaks next inside a content, null where nobody does. */
    private @Nullable Saying next(Saying saying) {
        if (!isOne(saying)) return null;
        Mention content = saying.contents().get(0);
        boolean clause = false;
        for (int w = content.firstWord() + 1; w + 2 < content.endWord(); w++) {
            clause |= tags.of(w - 1).isFinite();
            if (!clause || !JOINS.contains(words.lower(w)) || layout.quotationOf(w) >= 0) continue;
            Saying next = behind(w, content);
            if (next != null) return next;
        }
        return null;
    }

    /** Whether somebody says something, in one piece behind the cue, outside quotation marks. */
    private boolean isOne(Saying saying) {
        return !saying.sources().isEmpty()
                && saying.cues().size() == 1
                && saying.contents().size() == 1
                && saying.contents().get(0).firstWord() >= saying.cues().get(0).endWord()
                && layout.quotationOf(saying.contents().get(0).firstWord()) < 0
                && layout.quotationOf(saying.cues().get(0).firstWord()) < 0;
    }

    /** Who speaks right behind a conjunction: the first verb there is a cue, and what stands before it who says it. */
    private @Nullable Saying behind(int join, Mention content) {
        int verb = join + 1;
        while (verb < content.endWord() && !tags.of(verb).isFinite() && isOfName(verb)) verb++;
        if (verb == join + 1
                || verb >= content.endWord()
                || !tags.of(verb).isFinite()
                || FURTHER_BACK.contains(words.lower(verb))) return null;
        Saying next = clauses.at(verb, content);
        if (next == null
                || next.sources().size() != 1
                || next.contents().size() != 1
                || next.sources().get(0).firstWord() != join + 1) return null;
        Mention said = next.contents().get(0);
        int first = said.firstWord();
        return first > verb && tags.hasFinite(first, said.endWord())
                ? next.withContents(List.of(new Mention(Role.CONTENT, first, content.endWord())))
                : null;
    }

    /** Whether a word can stand in the words for who speaks: "emergency services in Tolm". */
    private boolean isOfName(int w) {
        return tags.of(w) != Tag.PUNCT && (tags.of(w) != Tag.IN || PHRASE.contains(words.lower(w)));
    }

    /** The same up to where the next one speaks. */
    private Saying until(Saying saying, Saying next) {
        Mention content = saying.contents().get(0);
        int end = next.sources().get(0).firstWord() - 1;
        while (end > content.firstWord() + 1 && tags.of(end - 1) == Tag.PUNCT) end--;
        return saying.withContents(List.of(new Mention(Role.CONTENT, content.firstWord(), end)));
    }
}
