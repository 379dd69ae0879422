package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads anew what the labels turn round: in "he left, saying the raid failed" and "Berg, who was there, said the raid failed" no
 * raid speaks, and in "a town fell, with officials saying 12 were dead" they say what stands behind.
 */
final class Turned {
    private static final int APPOSITION = 10;
    private static final Set<String> CARRIED = Set.of("citing", "quoting", "according");

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final ClauseReader clauses;
    private final Reach reach;

    Turned(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.clauses = new ClauseReader(layout, tags);
        this.reach = new Reach(layout, tags, new Chunks(layout, tags));
    }

    /** The same attributions, those by a participle mended. */
    List<Saying> of(List<Saying> sayings) {
        return sayings.stream().map(this::of).toList();
    }

    private Saying of(Saying s) {
        if (s.cues().size() != 1 || s.sources().size() != 1) return s;
        Mention cue = s.cues().get(0);
        if (CARRIED.contains(words.lower(cue.firstWord()))) return s;
        Mention source = s.sources().get(0);
        boolean participle = tags.of(cue.firstWord()) == Tag.VBG;
        boolean doer = source.firstWord() == cue.endWord() && (participle || acts(source));
        Saying turned = doer ? behind(cue) : null;
        if (turned != null || !participle) return turned == null ? s : turned;
        Mention said = isWith(source, cue) && isBefore(s, source) ? after(cue) : null;
        return said == null ? s : s.withContents(List.of(said));
    }

    /** "..., saying the raid failed": as grammar reads it, where somebody stands before it; else null. */
    private @Nullable Saying behind(Mention cue) {
        int first = cue.firstWord();
        if (first == 0 || !words.text(first - 1).equals(",")) return null;
        Saying read = clauses.at(first, GapFinder.within(layout.sentences().get(layout.sentenceOf(first))));
        boolean right = read != null
                && !read.sources().isEmpty()
                && read.sources().get(0).endWord() <= first
                && read.contents().get(0).firstWord() >= cue.endWord();
        return right ? read : null;
    }

    /** Whether a verb follows, at once or behind an apposition between commas, so that the source is the subject of what is said. */
    private boolean acts(Mention source) {
        int end = source.endWord();
        if (end >= words.size() || tags.of(end).isFinite()) return end < words.size();
        if (!words.text(end).equals(",")) return false;
        int limit = Math.min(layout.sentences().get(layout.sentenceOf(end)).endWord(), end + APPOSITION);
        for (int w = end + 1; w + 1 < limit && !tags.of(w).isFinite(); w++)
            if (words.text(w).equals(",")) return tags.of(w + 1).isFinite();
        return false;
    }

    /** "With officials saying". */
    private boolean isWith(Mention source, Mention cue) {
        int first = source.firstWord();
        return source.endWord() == cue.firstWord()
                && first > 0
                && words.lower(first - 1).equals("with");
    }

    private static boolean isBefore(Saying s, Mention source) {
        return s.contents().stream().allMatch(m -> m.endWord() <= source.firstWord());
    }

    private @Nullable Mention after(Mention cue) {
        int limit = layout.sentences().get(layout.sentenceOf(cue.firstWord())).endWord();
        return reach.after(reach.past(cue.endWord(), limit), limit);
    }
}
