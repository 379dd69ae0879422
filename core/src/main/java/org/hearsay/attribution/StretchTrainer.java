package org.hearsay.attribution;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.ChainModel;
import org.hearsay.learn.Features;
import org.hearsay.learn.LogisticTrainer;
import org.hearsay.learn.Segment;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;

/**
 * Trains what tells right stretches from wrong ones among those that the labels' odds propose. A report must be proposed by
 * a chain that has not learned from it: on what it knows by heart, a chain is surer than it will be on a new page.
 */
public final class StretchTrainer {
    private static final LogisticTrainer.Settings SETTINGS = new LogisticTrainer.Settings(19, 10, 0.07, 0.9, 0.7, 4);

    private final LogisticTrainer trainer = new LogisticTrainer(SETTINGS);
    private final ClauseModel clauses = ClauseModel.standard();
    private final Names names = Names.standard();

    /** Adds a report, whose roles a chain that does not know it proposes, as often as it shall count. */
    public void add(ChainModel stranger, Layout layout, Tags tags, List<RoleTrainer.Marked> marked, int times) {
        Surroundings surroundings = new Surroundings(layout, tags, names, CueLexicon.standard());
        Features features = new Features();
        new RoleFeatures(surroundings, new Suggestions(layout, tags, clauses.outer()), features).fill();
        Proposals proposals = new Proposals(stranger.odds(features));
        StretchEvidence evidence = new StretchEvidence(surroundings, tags, proposals);
        Set<Mention> right = new HashSet<>(RoleTagger.mentions(RoleTrainer.labels(layout.words(), marked)));
        for (int i = 0; i < proposals.all.size(); i++) {
            Segment s = proposals.all.get(i);
            boolean yes = right.contains(new Mention(Role.values()[s.role()], s.begin(), s.end()));
            for (int n = 0; n < times; n++) trainer.add(evidence.of(i), yes);
        }
    }

    /** How many proposals there are. */
    public int size() {
        return trainer.size();
    }

    /** Writes the resource {@code stretches.model}; the stream stays open. */
    public void write(OutputStream out, long seed) throws IOException {
        trainer.train(seed).write(out);
    }
}
