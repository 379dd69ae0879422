package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/**
 * Gives an outlet its words where it cites another between commas: in "the Courier, citing the ministry, said 12 were dead"
 * the Courier says so, and the ministry through it. The labels take whom it cites for who says it, or miss both.
 */
final class Citers {
    private static final Set<String> CITING = Set.of("citing", "quoting");
    private static final int LONGEST = 16;

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Subjects subjects;

    Citers(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.subjects = new Subjects(layout, tags, new Chunks(layout, tags));
    }

    /** The same attributions, those of who cites mended. */
    List<Saying> of(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings);
        for (Saying s : sayings) {
            int citing = citing(s);
            Mention who = citing < 0 ? null : subjects.before(citing - 1, base(citing));
            List<Mention> said = who == null ? List.of() : behind(s, citing);
            if (who == null || said.isEmpty()) continue;
            Mention cue = new Mention(Role.CUE, citing, citing + 1);
            Mention cited = new Mention(Role.SOURCE, citing + 1, s.cues().get(0).firstWord() - 1);
            out.removeIf(other -> other.equals(s) || other.cues().equals(List.of(cue)));
            out.add(new Saying(List.of(who), s.cues(), said));
            out.add(new Saying(List.of(cited), List.of(cue), said));
        }
        return out;
    }

    /** The word that cites between two commas before the cue of an attribution with no source before; -1 where none does. */
    private int citing(Saying s) {
        if (s.cues().isEmpty() || s.contents().isEmpty() || s.sources().size() > 1) return -1;
        int cue = s.cues().get(0).firstWord();
        if (cue < 2 || !words.text(cue - 1).equals(",")) return -1;
        int base = base(cue);
        for (int w = cue - 2; w > base + 1 && w > cue - LONGEST; w--) {
            if (tags.of(w).isFinite()) return -1;
            if (CITING.contains(words.lower(w)) && words.text(w - 1).equals(","))
                return isOpen(s, w, cue) && w + 2 < cue ? w : -1;
        }
        return -1;
    }

    /** Whether nobody says it, or who stands between the word that cites and the cue. */
    private static boolean isOpen(Saying s, int citing, int cue) {
        return s.sources().isEmpty()
                || s.sources().get(0).firstWord() > citing && s.sources().get(0).firstWord() < cue;
    }

    private static List<Mention> behind(Saying s, int word) {
        return s.contents().stream().filter(m -> m.firstWord() > word).toList();
    }

    private int base(int word) {
        return layout.sentences().get(layout.sentenceOf(word)).firstWord();
    }
}
