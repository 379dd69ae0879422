package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/**
 * Takes what is told of for no source, where its participle looks like a verb: in "poor morale reported among the troops" nobody is
 * named who says so, and in "votes dismissed as a sham by Kestria" Kestria does.
 */
final class Reduced {
    private static final Set<String> PASSIVE = Set.of(
            "reported",
            "dismissed",
            "declared",
            "hailed",
            "described",
            "condemned",
            "announced",
            "alleged",
            "estimated",
            "denounced",
            "confirmed");
    private static final Set<String> BEHIND =
            Set.of("as", "by", "in", "among", "since", "at", "near", "during", "over", "across", "so");

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Chunks chunks;
    private final Subjects subjects;
    private final Speakers speakers;
    private final Media media;

    Reduced(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.chunks = new Chunks(layout, tags);
        this.subjects = new Subjects(layout, tags, chunks);
        this.speakers = new Speakers(layout, tags);
        this.media = new Media(layout, tags);
    }

    /** The same attributions. */
    List<Saying> of(List<Saying> sayings) {
        return sayings.stream().map(s -> isOne(s) ? passive(s) : s).toList();
    }

    private boolean isOne(Saying s) {
        if (s.sources().size() != 1 || s.cues().size() != 1) return false;
        Mention source = s.sources().get(0);
        Mention cue = s.cues().get(0);
        int next = cue.endWord();
        boolean reduced = next == cue.firstWord() + 1
                && source.endWord() == cue.firstWord()
                && next < words.size()
                && PASSIVE.contains(words.lower(cue.firstWord()))
                && BEHIND.contains(words.lower(next))
                && s.contents().get(0).firstWord() == next;
        return reduced && !isSomebody(source);
    }

    private boolean isSomebody(Mention source) {
        int head = Math.max(chunks.end(source.firstWord(), source.endWord()), source.firstWord() + 1);
        Stretch phrase = new Stretch(source.firstWord(), head);
        return tags.of(head - 1) == Tag.PRP
                || speakers.speaks(source.firstWord(), head)
                || media.document(phrase)
                || media.medium(phrase);
    }

    private Saying passive(Saying s) {
        Mention told = s.sources().get(0);
        List<Mention> contents = new ArrayList<>(s.contents());
        contents.add(0, new Mention(Role.CONTENT, told.firstWord(), told.endWord()));
        int limit = layout.sentences().get(layout.sentenceOf(told.firstWord())).endWord();
        for (int w = s.cues().get(0).endWord(); w + 1 < limit && tags.of(w) != Tag.PUNCT; w++) {
            int end = words.lower(w).equals("by") ? subjects.after(w + 1, limit) : w;
            if (end > w + 1 && speakers.speaks(w + 1, end))
                return new Saying(List.of(new Mention(Role.SOURCE, w + 1, end)), s.cues(), List.of(contents.get(0)));
        }
        return new Saying(List.of(), s.cues(), contents);
    }
}
