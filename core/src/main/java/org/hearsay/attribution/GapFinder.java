package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.ChoiceModel;
import org.hearsay.learn.Evidence;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds attributions without labels: candidates by grammar, scored by learned weights. */
final class GapFinder {
    private static final Saying NOBODY = new Saying(List.of(), List.of(), List.of());

    private final Layout layout;
    private final ChoiceModel model;
    private final InnerEvidence evidence;
    private final ClauseReader clauses;

    GapFinder(Layout layout, Tags tags, ChoiceModel model) {
        this.layout = layout;
        this.model = model;
        this.evidence = new InnerEvidence(layout, tags);
        this.clauses = new ClauseReader(layout, tags);
    }

    /** The attributions that score more than {@code least}, in the order of their cues; they may overlap. */
    List<Scored> all(double least) {
        List<Scored> found = new ArrayList<>();
        for (Sentence sentence : layout.sentences()) {
            Mention within = within(sentence);
            for (int w = sentence.firstWord(); w < sentence.endWord(); w++) {
                Saying candidate = clauses.at(w, within);
                if (candidate == null) continue;
                double score = model.score(evidence.of(candidate, w, NOBODY, within));
                if (score > least) found.add(new Scored(candidate, score));
            }
        }
        return found;
    }

    /** Why the clause around a cue word was taken for an attribution; null when there is none. */
    @Nullable
    Reason reason(int cue) {
        Mention within = within(layout.sentences().get(layout.sentenceOf(cue)));
        Saying candidate = clauses.at(cue, within);
        if (candidate == null) return null;
        Evidence seen = evidence.of(candidate, cue, NOBODY, within);
        return Explaining.clause(model, seen, model.score(seen));
    }

    /** A sentence as a stretch in which to look. */
    static Mention within(Sentence sentence) {
        return new Mention(Role.CONTENT, sentence.firstWord(), sentence.endWord());
    }
}
