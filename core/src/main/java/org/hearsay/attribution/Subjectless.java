package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Gives attributions whose source the labels missed the subject of their cue, where grammar finds one. */
final class Subjectless {
    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final ClauseReader clauses;
    private final Speakers speakers;
    private final CueLexicon lexicon = CueLexicon.standard();

    Subjectless(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.clauses = new ClauseReader(layout, tags);
        this.speakers = new Speakers(layout, tags);
    }

    /** The same attributions, more of them with a source. */
    List<Saying> filled(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings.size());
        for (Saying s : sayings) {
            Mention who = s.sources().isEmpty() && !s.cues().isEmpty() ? subject(s) : null;
            out.add(who == null ? s : s.withSources(List.of(who)));
        }
        return out;
    }

    private @Nullable Mention subject(Saying saying) {
        int head = lexicon.head(words, saying.cues().get(0));
        if (!tags.of(head).isVerb()) return null;
        Sentence sentence = layout.sentences().get(layout.sentenceOf(head));
        Saying clause = clauses.at(head, GapFinder.within(sentence));
        if (clause == null || clause.sources().isEmpty()) return null;
        Mention who = clause.sources().get(0);
        if (!speakers.speaks(who.firstWord(), who.endWord())) return null;
        return meets(saying.contents(), who) || meets(saying.cues(), who) ? null : who;
    }

    private static boolean meets(List<Mention> mentions, Mention who) {
        for (Mention m : mentions) if (m.firstWord() < who.endWord() && who.firstWord() < m.endWord()) return true;
        return false;
    }
}
