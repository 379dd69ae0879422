package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/**
 * Makes sources whole that the labels cut at a preposition: in "residents reached by phone said" it is the residents who
 * speak, in "according to a clerk's notes" it is the notes.
 */
final class WholeSources {
    private static final Set<String> INNER =
            Set.of("of", "for", "in", "at", "from", "on", "by", "with", "to", "against", "about", "near", "and");

    private static final Set<String> BORDERS = Set.of("that", "and", "but", "while", "as");
    private static final int LINKS = 4;

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Chunks chunks;
    private final Subjects subjects;
    private final Reach reach;
    private final Speakers speakers;
    private final Media media;
    private final CueLexicon lexicon = CueLexicon.standard();

    WholeSources(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.chunks = new Chunks(layout, tags);
        this.subjects = new Subjects(layout, tags, chunks);
        this.reach = new Reach(layout, tags, chunks);
        this.speakers = new Speakers(layout, tags);
        this.media = new Media(layout, tags);
    }

    /** The same attributions, their sources whole. */
    List<Saying> of(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings.size());
        for (Saying s : sayings) out.add(of(s));
        return out;
    }

    private Saying of(Saying saying) {
        if (saying.sources().size() != 1 || saying.cues().isEmpty()) return saying;
        Mention source = saying.sources().get(0);
        Mention cue = saying.cues().get(0);
        if (cue.endWord() == source.firstWord() && isFormer(cue, source)) return former(saying, source, cue);
        if (source.endWord() > cue.firstWord()) return rightward(source, saying);
        Mention whole = leftward(source, cue);
        boolean taken = whole.equals(source) || meets(saying.contents(), whole) || meets(saying.cues(), whole);
        return taken ? saying : saying.withSources(List.of(whole));
    }

    private static boolean meets(List<Mention> mentions, Mention other) {
        for (Mention m : mentions) if (m.firstWord() < other.endWord() && other.firstWord() < m.endWord()) return true;
        return false;
    }

    /** "A spokesman for | the army | said". */
    private Mention leftward(Mention source, Mention cue) {
        for (int w = source.endWord(); w < cue.firstWord(); w++) if (tags.of(w) != Tag.RB) return source;
        int base = layout.sentences().get(layout.sentenceOf(source.firstWord())).firstWord();
        int first = source.firstWord();
        for (int i = 0; i < LINKS; i++) {
            int wider = wider(first, source, base);
            if (wider == first) break;
            first = wider;
        }
        boolean whole = first < source.firstWord()
                && (isBorder(first, base) || tags.of(cue.firstWord()) == Tag.VBG && isPaper(first, source))
                && speaks(first, source.firstWord());
        return whole ? new Mention(Role.SOURCE, first, source.endWord()) : source;
    }

    /** Where the noun phrase begins to which a preposition joins the one that begins at a word; the word where none does. */
    private int wider(int first, Mention source, int base) {
        int joint = first - 1;
        if (joint > base && words.text(joint).equals(",") && isList(source))
            return Math.min(first, chunks.start(joint, base));
        if (joint <= base || !INNER.contains(words.lower(joint))) return first;
        while (joint - 1 > base && tags.of(joint - 1) == Tag.VBN) joint--;
        if (joint - 2 > base
                && tags.of(joint - 1) == Tag.JJ
                && tags.of(joint - 2).isNoun()) joint--;
        int start = chunks.start(joint, base);
        if (start >= joint || tags.of(start) == Tag.PRP) return first;
        if (start - 1 <= base || tags.of(start - 1) != Tag.VBG) return start;
        int doer = chunks.start(start - 1, base);
        return doer < start - 1 ? doer : start;
    }

    /** "He read | a letter to | the mayor | asking": a document by or to somebody, which may stand anywhere. */
    private boolean isPaper(int first, Mention source) {
        String joint = words.lower(source.firstWord() - 1);
        return (joint.equals("by") || joint.equals("to"))
                && media.medium(new Stretch(first, Math.max(first + 1, chunks.end(first, source.firstWord()))));
    }

    /** "The army | , the police and the mayor | said". */
    private boolean isList(Mention source) {
        for (int w = source.firstWord() + 1; w < source.endWord(); w++)
            if (words.lower(w).equals("and")) return true;
        return false;
    }

    private boolean isBorder(int first, int base) {
        return first == base
                || !Character.isLetterOrDigit(words.text(first - 1).codePointAt(0))
                || BORDERS.contains(words.lower(first - 1));
    }

    /** Whether the phrase that begins at a word is headed by somebody who speaks, or by a document. */
    private boolean speaks(int first, int limit) {
        int end = chunks.end(first, limit);
        return end > first && (speakers.speaks(first, end) || media.medium(new Stretch(first, end)));
    }

    /** "| Retired | General Berg told ...": a participle that is no cue word before somebody who speaks by the next word. */
    private boolean isFormer(Mention cue, Mention source) {
        int next = source.endWord();
        return cue.endWord() == cue.firstWord() + 1
                && lexicon.find(words.lower(cue.firstWord())) == null
                && words.lower(cue.firstWord()).endsWith("ed")
                && next < words.size()
                && tags.of(next).isFinite()
                && lexicon.find(words.lower(next)) != null;
    }

    private static Saying former(Saying saying, Mention source, Mention cue) {
        Mention who = new Mention(Role.SOURCE, cue.firstWord(), source.endWord());
        Mention says = new Mention(Role.CUE, source.endWord(), source.endWord() + 1);
        return new Saying(List.of(who), List.of(says), saying.contents());
    }

    /** "According to a clerk's | notes of Monday, ...": what is said begins behind them. */
    private Saying rightward(Mention source, Saying saying) {
        if (tags.of(source.endWord() - 1) != Tag.POS) return saying;
        int limit =
                layout.sentences().get(layout.sentenceOf(source.firstWord())).endWord();
        int end = subjects.after(source.firstWord(), limit);
        boolean before = saying.contents().stream().allMatch(c -> c.endWord() <= source.firstWord());
        Mention behind = end > source.endWord() ? reach.after(end, limit) : null;
        if (behind == null && !before || end <= source.endWord()) return saying;
        Saying whole = saying.withSources(List.of(new Mention(Role.SOURCE, source.firstWord(), end)));
        return before || behind == null ? whole : whole.withContents(List.of(behind));
    }
}
