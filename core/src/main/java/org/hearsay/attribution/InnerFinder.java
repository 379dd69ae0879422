package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.ChoiceModel;
import org.hearsay.text.Layout;

/** Finds attributions inside the contents of others: candidates by grammar, chosen by learned weights. */
final class InnerFinder {
    private final ChoiceModel model;
    private final InnerEvidence evidence;
    private final ClauseReader clauses;

    InnerFinder(Layout layout, Tags tags, ChoiceModel model) {
        this.model = model;
        this.evidence = new InnerEvidence(layout, tags);
        this.clauses = new ClauseReader(layout, tags);
    }

    /** The attributions inside one, in the order of their cues; each with its parent. */
    List<Draft> inside(Draft outer, Media media) {
        List<Draft> found = new ArrayList<>();
        for (Mention content : outer.saying().contents()) {
            for (int w = content.firstWord(); w < content.endWord(); w++) {
                Saying candidate = clauses.at(w, content);
                if (candidate == null || model.score(evidence.of(candidate, w, outer.saying(), content)) <= 0) continue;
                Draft parent = parent(outer, found, candidate);
                found.add(new Draft(candidate, way(parent, media), parent));
            }
        }
        return found;
    }

    private static Draft parent(Draft outer, List<Draft> found, Saying inner) {
        int cue = inner.cues().get(0).firstWord();
        Draft parent = outer;
        for (Draft draft : found)
            for (Mention content : draft.saying().contents())
                if (content.firstWord() <= cue && cue < content.endWord()) parent = draft;
        return parent;
    }

    /** What an outlet or a document says that somebody said came through it. */
    private static Way way(Draft parent, Media media) {
        List<Mention> sources = parent.saying().sources();
        if (sources.isEmpty()) return Way.DIRECT;
        Stretch source = new Stretch(sources.get(0).firstWord(), sources.get(0).endWord());
        if (!media.carries(source)) return Way.DIRECT;
        return new Way(List.of(source), null, parent.way().said());
    }
}
