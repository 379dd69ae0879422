package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.ChoiceModel;
import org.hearsay.text.Layout;

/**
 * Joins stretches to attributions: each content chooses among the nearest cues and none, each cue among the nearest
 * sources and none. Immutable.
 */
final class Linker {
    private final LinkModel model;

    Linker(LinkModel model) {
        this.model = model;
    }

    /** The attributions among the stretches, which are in the order of their place, in the order of their cues. */
    List<Saying> link(Layout layout, Tags tags, List<Mention> mentions) {
        LinkEvidence evidence = new LinkEvidence(layout, tags, mentions);
        Candidates cues = new Candidates(mentions, Role.CUE);
        Candidates sources = new Candidates(mentions, Role.SOURCE);
        List<List<Mention>> contents = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) contents.add(new ArrayList<>());
        for (int i = 0; i < mentions.size(); i++) {
            if (mentions.get(i).role() != Role.CONTENT) continue;
            int cue = choose(model.contents(), evidence, i, cues.nearest(i));
            contents.get(cue < 0 ? i : cue).add(mentions.get(i));
        }
        List<Saying> sayings = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            Mention m = mentions.get(i);
            if (m.role() == Role.SOURCE
                    || m.role() == Role.CONTENT && contents.get(i).isEmpty()) continue;
            int source = m.role() == Role.CUE ? choose(model.sources(), evidence, i, sources.nearest(i)) : -1;
            sayings.add(new Saying(
                    source < 0 ? List.of() : List.of(mentions.get(source)),
                    m.role() == Role.CUE ? List.of(m) : List.of(),
                    contents.get(i)));
        }
        return sayings;
    }

    /** The best alternative, -1 for none. */
    private static int choose(ChoiceModel model, LinkEvidence evidence, int from, int[] alternatives) {
        double best = model.score(evidence.alone(from));
        int chosen = -1;
        for (int rank = 0; rank < alternatives.length; rank++) {
            double score = model.score(evidence.link(from, alternatives[rank], rank));
            if (score <= best) continue;
            best = score;
            chosen = alternatives[rank];
        }
        return chosen;
    }
}
