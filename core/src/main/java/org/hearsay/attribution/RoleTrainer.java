package org.hearsay.attribution;

import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.ChainTrainer;
import org.hearsay.learn.Features;
import org.hearsay.learn.TrainedChain;
import org.hearsay.model.Span;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/** Trains the role tagger on marked reports. */
public final class RoleTrainer {
    private final ChainTrainer trainer;
    private final ClauseModel clauses = ClauseModel.standard();
    private final Names names = Names.standard();

    /** A trainer with settings for the chain. */
    public RoleTrainer(ChainTrainer.Settings settings) {
        trainer = ChainTrainer.ofRoles(Role.values().length, RoleFeatures.EDGES, settings);
    }

    /**
     * A marked attribution.
     *
     * @param source its source's spans, positions in the layout's text
     * @param cue its cue's spans
     * @param content its content's spans
     */
    public record Marked(List<Span> source, List<Span> cue, List<Span> content) {}

    /** Adds a report; where roles overlap the cue wins over the source and the source over the content. */
    public void add(Layout layout, Tags tags, List<Marked> marked, int times) {
        int[] labels = labels(layout.words(), marked);
        Features features = new Features();
        new RoleFeatures(
                        new Surroundings(layout, tags, names, CueLexicon.standard()),
                        new Suggestions(layout, tags, clauses.outer()),
                        features)
                .fill();
        for (int i = 0; i < times && labels.length > 0; i++) trainer.add(features, labels);
    }

    /** Trains on all that was added. */
    public TrainedChain train() {
        return trainer.train();
    }

    static int[] labels(Words words, List<Marked> marked) {
        int[] labels = new int[words.size()];
        for (Marked m : marked) mark(words, labels, m.content(), Role.CONTENT);
        for (Marked m : marked) mark(words, labels, m.source(), Role.SOURCE);
        for (Marked m : marked) mark(words, labels, m.cue(), Role.CUE);
        return labels;
    }

    private static void mark(Words words, int[] labels, List<Span> spans, Role role) {
        for (Span span : spans) {
            int begin = 1 + 2 * role.ordinal();
            int first = words.at(span.start());
            for (int w = first; w < words.size() && words.start(w) < span.end(); w++)
                labels[w] = w == first ? begin : begin + 1;
            int after = words.at(span.end() - 1) + 1;
            if (after < labels.length && labels[after] > 0 && labels[after] % 2 == 0) labels[after]--;
        }
    }
}
