package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;

/**
 * Gives a cue behind a comma or a dash the speaker who stands behind it and nothing else there: "the bridge fell, said two officers, who
 * saw it". The labels take him at times for what is said, or miss him.
 */
final class Inverted {
    private static final Set<String> SAYS = Set.of(
            "said",
            "says",
            "say",
            "added",
            "adds",
            "wrote",
            "writes",
            "reported",
            "reports",
            "announced",
            "explained",
            "noted");

    private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

    private static final Set<String> CLAUSES = Set.of("who", "which", "where", "whose");

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Subjects subjects;
    private final Reach reach;
    private final Speakers speakers;

    Inverted(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        Chunks chunks = new Chunks(layout, tags);
        this.subjects = new Subjects(layout, tags, chunks);
        this.reach = new Reach(layout, tags, chunks);
        this.speakers = new Speakers(layout, tags);
    }

    /** The same attributions, those with such a cue mended. */
    List<Saying> of(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings.size());
        for (Saying s : sayings) out.add(of(s));
        return out;
    }

    private Saying of(Saying saying) {
        if (saying.cues().size() != 1 || !isBehindComma(saying.cues().get(0))) return saying;
        Mention cue = saying.cues().get(0);
        Sentence sentence = layout.sentences().get(layout.sentenceOf(cue.firstWord()));
        int end = subjects.after(cue.endWord(), sentence.endWord());
        boolean speaker = end > cue.endWord()
                && closes(end, sentence.endWord())
                && speakers.speaks(cue.endWord(), end)
                && isMissed(saying, cue, end, sentence.endWord());
        Mention content = speaker ? reach.before(sentence.firstWord(), cue.firstWord()) : null;
        if (content == null) return saying;
        int whole = explained(end, sentence.endWord());
        return saying.withSources(List.of(new Mention(Role.SOURCE, cue.endWord(), whole)))
                .withContents(List.of(content));
    }

    private boolean isBehindComma(Mention cue) {
        int first = cue.firstWord();
        boolean one = cue.endWord() == first + 1 && first > 1 && SAYS.contains(words.lower(first));
        return one
                && (words.text(first - 1).equals(",")
                        || DASHES.contains(words.text(first - 1))
                        || Chunks.quotationMark(words.text(first - 1))
                                && words.text(first - 2).equals(","));
    }

    private boolean closes(int end, int limit) {
        return end >= limit || ",.;".contains(words.text(end));
    }

    /** Whether nobody is the source, or the speaker was taken for what is said. */
    private static boolean isMissed(Saying saying, Mention cue, int end, int limit) {
        for (Mention m : saying.contents()) {
            if (m.firstWord() >= end || m.endWord() <= cue.endWord()) continue;
            return m.endWord() <= limit;
        }
        return saying.sources().isEmpty();
    }

    /** After what explains the speaker behind a comma, where that fills the sentence and is no clause. */
    private int explained(int end, int limit) {
        int stop = limit > end && words.text(limit - 1).equals(".") ? limit - 1 : limit;
        if (end + 1 >= stop
                || !words.text(end).equals(",")
                || CLAUSES.contains(words.lower(end + 1))
                || tags.of(end + 1) == Tag.TO) return end;
        for (int w = end + 1; w < stop; w++) if (tags.of(w).isFinite() || tags.of(w) == Tag.VBG) return end;
        return stop;
    }
}
