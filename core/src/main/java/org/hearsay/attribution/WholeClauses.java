package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A clause that begins with "that" has a verb: where a content stops before it ("added that the raid | , which began at
 * dawn, had failed"), it goes on as far as grammar says. What was found in the rest without anybody behind it goes.
 */
final class WholeClauses {
    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final ClauseReader clauses;
    private final CueLexicon lexicon = CueLexicon.standard();

    WholeClauses(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.clauses = new ClauseReader(layout, tags);
    }

    /** The same attributions in their order. */
    List<Saying> of(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings.size());
        int end = 0;
        for (Saying saying : sayings) {
            if (!saying.contents().isEmpty()
                    && saying.sources().isEmpty()
                    && saying.contents().get(0).firstWord() < end) continue;
            Mention whole = whole(saying);
            if (whole != null) end = whole.endWord();
            out.add(whole == null ? saying : saying.withContents(List.of(whole)));
        }
        return out;
    }

    private @Nullable Mention whole(Saying saying) {
        if (saying.contents().size() != 1 || saying.cues().isEmpty()) return null;
        Mention content = saying.contents().get(0);
        if (!words.lower(content.firstWord()).equals("that") || hasVerb(content)) return null;
        int head = lexicon.head(words, saying.cues().get(0));
        Saying clause = clauses.clause(head, GapFinder.within(layout.sentences().get(layout.sentenceOf(head))));
        if (clause == null || clause.contents().size() != 1) return null;
        Mention whole = clause.contents().get(0);
        return whole.firstWord() == content.firstWord() && whole.endWord() > content.endWord() ? whole : null;
    }

    private boolean hasVerb(Mention content) {
        for (int w = content.firstWord(); w < content.endWord(); w++)
            if (tags.of(w).isVerb() || tags.of(w) == Tag.MD) return true;
        return false;
    }
}
