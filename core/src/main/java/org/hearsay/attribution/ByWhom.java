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
 * Gives passive cues the source behind "by": "the toll was confirmed by the governor". What stands before such a cue is what is said: "losses
 * reported by the ministry".
 */
final class ByWhom {
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s");

    /** Who quotes only carries. */
    private static final Set<String> CARRIED = Set.of("quoted", "cited");

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Subjects subjects;
    private final Speakers speakers;

    ByWhom(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.subjects = new Subjects(layout, tags, new Chunks(layout, tags));
        this.speakers = new Speakers(layout, tags);
    }

    /** The same attributions, those by whom something is said with a source. */
    List<Saying> of(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings.size());
        for (Saying s : sayings) out.add(isPassive(s) ? by(s) : s);
        return out;
    }

    private boolean isPassive(Saying s) {
        if (s.cues().size() != 1) return false;
        Mention cue = s.cues().get(0);
        int by = cue.endWord();
        if (by >= words.size()
                || !words.lower(by).equals("by")
                || !words.lower(by - 1).endsWith("d")) return false;
        if (CARRIED.contains(words.lower(by - 1))) return false;
        return (cue.firstWord() == by - 1 || isBe(cue))
                && s.sources().stream().allMatch(m -> m.endWord() <= cue.firstWord());
    }

    private boolean isBe(Mention cue) {
        for (int w = cue.firstWord(); w < cue.endWord(); w++) if (BE.contains(words.lower(w))) return true;
        return false;
    }

    private Saying by(Saying saying) {
        int first = saying.cues().get(0).endWord() + 1;
        int limit = layout.sentences().get(layout.sentenceOf(first - 1)).endWord();
        int end = named(subjects.after(first, limit), limit);
        if (end <= first || !speakers.speaks(first, end)) return saying;
        List<Mention> contents = new ArrayList<>();
        for (Mention m : saying.contents()) {
            int from = m.firstWord() < first - 1 ? m.firstWord() : Math.max(end, m.firstWord());
            if (from < m.endWord() && !closes(from, m)) contents.add(new Mention(Role.CONTENT, from, m.endWord()));
        }
        Mention what = what(saying.cues().get(0), contents);
        if (what != null) contents.add(0, what);
        return contents.isEmpty()
                ? saying
                : saying.withSources(List.of(new Mention(Role.SOURCE, first, end)))
                        .withContents(contents);
    }

    /** After a name that explains a role behind a comma: "the governor | , Ivo Dahl". */
    private int named(int end, int limit) {
        int name = end;
        while (end < limit
                && words.text(end).equals(",")
                && name + 1 < limit
                && tags.of(name + 1).isName()) name++;
        boolean closed = name > end && (name + 1 >= limit || tags.of(name + 1) == Tag.PUNCT);
        return closed ? name + 1 : end;
    }

    /** What stands before the cue, where nothing there is content: "losses | reported by", "allegations | denied by". */
    private @Nullable Mention what(Mention cue, List<Mention> contents) {
        for (Mention m : contents) if (m.firstWord() < cue.firstWord()) return null;
        int base = layout.sentences().get(layout.sentenceOf(cue.firstWord())).firstWord();
        Mention what = subjects.before(cue.firstWord(), base);
        return what == null ? null : new Mention(Role.CONTENT, what.firstWord(), what.endWord());
    }

    /** Whether what is left of a content is no part of what is said: a reduced clause ends where its doer is named. */
    private boolean closes(int from, Mention content) {
        return from > content.firstWord()
                && !words.lower(from).equals("as")
                && !words.lower(from).equals("to");
    }
}
