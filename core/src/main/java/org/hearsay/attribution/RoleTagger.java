package org.hearsay.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.BestSegments;
import org.hearsay.learn.ChainFile;
import org.hearsay.learn.ChainModel;
import org.hearsay.learn.Features;
import org.hearsay.learn.Segment;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;

/**
 * Tells which words are sources, cues and contents: a chain over the words proposes stretches, a second look at each as a
 * whole judges them, and those that together win most are taken. Immutable.
 */
final class RoleTagger {
    /** What the odds of a source, a cue, a content must exceed; low, for what comes of it is weighed again once linked. */
    private static final double[] LEAST = {0.15, 0.15, 0.1};

    /**
     * What a source, a cue, a content counts. The three of an attribution that stands inside a content stand or fall
     * together: counted in full they would outweigh the content around them, which is one.
     */
    private static final double[] WEIGHT = {0.35, 0.35, 1};

    private final ChainModel model;
    private final StretchModel stretches;
    private final ClauseModel clauses = ClauseModel.standard();
    private final Names names = Names.standard();

    /**
     * A tagger with these models.
     *
     * @throws IllegalArgumentException when the chain was trained with other kinds of edges
     */
    RoleTagger(ChainModel model, StretchModel stretches) {
        if (model.edges() != RoleFeatures.EDGES)
            throw new IllegalArgumentException(model.edges() + " kinds of edges, not " + RoleFeatures.EDGES);
        this.model = model;
        this.stretches = stretches;
    }

    /** The tagger with the models that come with Hearsay. */
    static RoleTagger standard() {
        try (InputStream in = RoleTagger.class.getResourceAsStream("roles.model")) {
            if (in == null) throw new IllegalStateException("roles.model is missing");
            return new RoleTagger(ChainFile.read(in, "roles.model"), StretchModel.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stretches of a report. */
    Tagging tag(Layout layout, Tags tags) {
        Surroundings surroundings = new Surroundings(layout, tags, names, CueLexicon.standard());
        Suggestions suggestions = new Suggestions(layout, tags, clauses.outer());
        Features features = model.features();
        new RoleFeatures(surroundings, suggestions, features).fill();
        Proposals proposals = new Proposals(model.odds(features));
        return best(proposals, new StretchEvidence(surroundings, tags, proposals), suggestions.all);
    }

    private Tagging best(Proposals proposals, StretchEvidence evidence, List<Scored> suggested) {
        double[] odds = new double[proposals.all.size()];
        double[] worth = new double[odds.length];
        for (int i = 0; i < odds.length; i++) {
            int role = proposals.all.get(i).role();
            odds[i] = stretches.odds(evidence.of(i));
            worth[i] = evidence.says(i) ? WEIGHT[role] * (odds[i] - LEAST[role]) : 0;
        }
        List<Mention> mentions = new ArrayList<>();
        Map<Mention, Double> known = new HashMap<>();
        for (int i : BestSegments.of(proposals.odds.size(), proposals.all, worth)) {
            Segment s = proposals.all.get(i);
            Mention mention = new Mention(Role.values()[s.role()], s.begin(), s.end());
            mentions.add(mention);
            known.put(mention, odds[i]);
        }
        return new Tagging(List.copyOf(mentions), known, suggested);
    }

    /** The stretches of a label for each word. */
    static List<Mention> mentions(int[] labels) {
        List<Mention> out = new ArrayList<>();
        for (int w = 0; w < labels.length; w++) {
            if (labels[w] == 0) continue;
            int end = w + 1;
            while (end < labels.length && labels[end] == labels[w] + 1) end++;
            out.add(new Mention(Role.values()[(labels[w] - 1) / 2], w, end));
            w = end - 1;
        }
        return out;
    }
}
