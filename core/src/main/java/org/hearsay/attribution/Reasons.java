package org.hearsay.attribution;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.hearsay.model.Why;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/** Says why drafts are attributions, by what the labels, the grammar and the rules saw. */
final class Reasons {
    private final Words words;
    private final boolean[] labelled;
    private final IntToDoubleFunction scores;
    private final GapFinder gaps;
    private final CueLexicon lexicon = CueLexicon.standard();

    /**
     * Reasons in one report.
     *
     * @param labels the stretches that the labels mark
     * @param scores how much a word looks like a cue to them
     * @param gaps what grammar suggests
     */
    Reasons(Layout layout, List<Mention> labels, IntToDoubleFunction scores, GapFinder gaps) {
        this.words = layout.words();
        this.labelled = new boolean[words.size()];
        for (Mention m : labels)
            if (m.role() != Role.SOURCE) java.util.Arrays.fill(labelled, m.firstWord(), m.endWord(), true);
        this.scores = scores;
        this.gaps = gaps;
    }

    Why of(String id, Draft draft) {
        List<Mention> cues = draft.saying().cues();
        int head = cues.isEmpty() ? -1 : lexicon.head(words, cues.get(0));
        Reason reason = draft.reason().rule() == Why.Rule.LABELS ? found(head) : draft.reason();
        return new Why(id, head < 0 ? "" : words.lower(head), reason.rule(), reason.score(), reason.weights());
    }

    private Reason found(int head) {
        if (head < 0) return Reason.LABELS;
        Reason grammar = labelled[head] ? null : gaps.reason(head);
        return grammar != null ? grammar : new Reason(Why.Rule.LABELS, scores.applyAsDouble(head), List.of());
    }
}
