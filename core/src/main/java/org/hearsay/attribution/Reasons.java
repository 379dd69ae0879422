package org.hearsay.attribution;

import java.util.List;
import org.hearsay.model.Why;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Says why drafts are attributions, by what the labels, the grammar and the rules saw. */
final class Reasons {
    private final Words words;
    private final Tagging tagging;
    private final GapFinder gaps;
    private final CueLexicon lexicon = CueLexicon.standard();

    /**
     * Reasons in one report.
     *
     * @param tagging the stretches that the labels mark
     * @param gaps what grammar suggests
     */
    Reasons(Layout layout, Tagging tagging, GapFinder gaps) {
        this.words = layout.words();
        this.tagging = tagging;
        this.gaps = gaps;
    }

    Why of(String id, Draft draft) {
        List<Mention> cues = draft.saying().cues();
        int head = cues.isEmpty() ? -1 : lexicon.head(words, cues.get(0));
        Reason reason = draft.reason().rule() == Why.Rule.LABELS ? found(head, cues) : draft.reason();
        return new Why(id, head < 0 ? "" : words.lower(head), reason.rule(), reason.score(), reason.weights());
    }

    private Reason found(int head, List<Mention> cues) {
        if (head < 0) return Reason.LABELS;
        Mention labelled = labelled(head);
        Reason grammar = labelled == null ? gaps.reason(head) : null;
        if (grammar != null && grammar.score() > 0) return grammar;
        double score = labelled == null ? 0 : tagging.score(labelled);
        boolean other = labelled == null || score < 0 && !cues.contains(labelled);
        return other ? Reason.FORM : new Reason(Why.Rule.LABELS, score, List.of());
    }

    /** The stretch around a word that is no source; null when there is none. */
    private @Nullable Mention labelled(int word) {
        for (Mention m : tagging.mentions())
            if (m.role() != Role.SOURCE && m.firstWord() <= word && word < m.endWord()) return m;
        return null;
    }
}
