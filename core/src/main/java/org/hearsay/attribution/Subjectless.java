package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Gives attributions whose source the labels missed the subject of their cue, where grammar finds one; where the cue is
 * passive, the subject is part of what is said.
 */
final class Subjectless {
    private static final Set<String> REPORTED =
            Set.of("reported", "said", "believed", "thought", "feared", "presumed", "understood", "estimated");
    private static final Set<String> HEDGES =
            Set.of("over", "at", "least", "more", "than", "about", "nearly", "almost", "around", "some", "up", "to");

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final ClauseReader clauses;
    private final Speakers speakers;
    private final Chunks chunks;
    private final Media media;
    private final CueLexicon lexicon = CueLexicon.standard();

    Subjectless(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.clauses = new ClauseReader(layout, tags);
        this.speakers = new Speakers(layout, tags);
        this.chunks = new Chunks(layout, tags);
        this.media = new Media(layout, tags);
    }

    /** The same attributions, more of them with a source. */
    List<Saying> filled(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings.size());
        for (Saying s : sayings) {
            Mention who = s.sources().isEmpty() && !s.cues().isEmpty() ? subject(s) : null;
            out.add(who == null ? reported(s) : s.withSources(List.of(who)));
        }
        return out;
    }

    /** "Over 50 people are reported | dead": of whom it is reported is part of what is. */
    private Saying reported(Saying saying) {
        if (!saying.sources().isEmpty()
                || saying.cues().size() != 1
                || saying.contents().isEmpty()) return saying;
        if (saying.contents().get(0).firstWord() < saying.cues().get(0).endWord()) return saying;
        int head = lexicon.head(words, saying.cues().get(0));
        if (!REPORTED.contains(words.lower(head))
                || words.lower(saying.contents().get(0).firstWord()).equals("that")) return saying;
        Saying clause = clauses.at(head, GapFinder.within(layout.sentences().get(layout.sentenceOf(head))));
        if (clause == null || !clause.sources().isEmpty() || clause.contents().size() < 2) return saying;
        Mention whom = clause.contents().get(0);
        if (whom.endWord() > saying.cues().get(0).firstWord()) return saying;
        List<Mention> contents = new ArrayList<>(saying.contents());
        contents.add(0, new Mention(Role.CONTENT, hedged(whom.firstWord()), whom.endWord()));
        return saying.withContents(contents);
    }

    /** "Over | 50 people", "at least | 50 people". */
    private int hedged(int first) {
        int w = first;
        while (w > 0 && HEDGES.contains(words.lower(w - 1))) w--;
        return w;
    }

    private @Nullable Mention subject(Saying saying) {
        int verb = lexicon.head(words, saying.cues().get(0));
        if (!tags.of(verb).isVerb()) return null;
        Sentence sentence = layout.sentences().get(layout.sentenceOf(verb));
        Saying clause = clauses.at(verb, GapFinder.within(sentence));
        if (clause == null || clause.sources().isEmpty()) return null;
        Mention who = clause.sources().get(0);
        int head = Math.max(chunks.end(who.firstWord(), who.endWord()), who.firstWord() + 1);
        boolean shows = Showing.SHOWS.contains(words.lower(verb)) && media.document(new Stretch(who.firstWord(), head));
        if (!shows && !speakers.speaks(who.firstWord(), head)) return null;
        return meets(saying.contents(), who) || meets(saying.cues(), who) ? null : who;
    }

    private static boolean meets(List<Mention> mentions, Mention who) {
        for (Mention m : mentions) if (m.firstWord() < who.endWord() && who.firstWord() < m.endWord()) return true;
        return false;
    }
}
