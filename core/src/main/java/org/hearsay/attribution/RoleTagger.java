package org.hearsay.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.ChainFile;
import org.hearsay.learn.ChainModel;
import org.hearsay.learn.Features;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;

/** Tells which words are sources, cues and contents. Immutable. */
final class RoleTagger {
    /** In favour of beginning a source or a cue, by label. */
    private static final double[] BIAS = {0, 0.3, 0, 0.3, 0, 0, 0};

    private final ChainModel model;
    private final double[] bias;
    private final ClauseModel clauses = ClauseModel.standard();
    private final Names names = Names.standard();

    /** A tagger with a model and what is added to the scores of labels in favour of finding more. */
    RoleTagger(ChainModel model, double[] bias) {
        this.model = model;
        this.bias = bias.clone();
    }

    /** The tagger with the model that comes with Hearsay. */
    static RoleTagger standard() {
        try (InputStream in = RoleTagger.class.getResourceAsStream("roles.model")) {
            if (in == null) throw new IllegalStateException("roles.model is missing");
            return new RoleTagger(ChainFile.read(in, "roles.model"), BIAS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The stretches of a report in order of their place; they do not overlap. */
    List<Mention> tag(Layout layout, Tags tags) {
        return mentions(model.decode(features(layout, tags), bias));
    }

    /** How much more each word looks like the beginning of a cue than like no part of an attribution. */
    IntToDoubleFunction scores(Layout layout, Tags tags) {
        Features features = features(layout, tags);
        int begins = 1 + 2 * Role.CUE.ordinal();
        return w -> {
            double[] scores = model.scores(features, w);
            return Math.max(scores[begins], scores[begins + 1]) - scores[0];
        };
    }

    private Features features(Layout layout, Tags tags) {
        Features features = new Features();
        new RoleFeatures(
                        new Surroundings(layout, tags, names, CueLexicon.standard()),
                        new Suggestions(layout, tags, clauses.outer()),
                        features)
                .fill();
        return features;
    }

    private static List<Mention> mentions(int[] labels) {
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
