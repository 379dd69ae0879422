package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.ChoiceModel;
import org.hearsay.text.Layout;

/** What grammar suggests for each word: a label, and how strongly. */
final class Suggestions {
    private static final double LEAST = -1.5;

    /** All of them, the strongest first. */
    final List<Scored> all;

    private final byte[] labels;
    private final byte[] strengths;

    Suggestions(Layout layout, Tags tags, ChoiceModel model) {
        labels = new byte[layout.words().size()];
        strengths = new byte[labels.length];
        List<Scored> found = new ArrayList<>(new GapFinder(layout, tags, model).all(LEAST));
        found.sort(Comparator.comparingDouble(s -> -s.score()));
        all = List.copyOf(found);
        for (Scored s : all) paint(s);
    }

    private void paint(Scored scored) {
        byte strength = strength(scored.score());
        for (Mention m : scored.saying().cues()) paint(m, strength);
        for (Mention m : scored.saying().sources()) paint(m, strength);
        for (Mention m : scored.saying().contents()) paint(m, strength);
    }

    private void paint(Mention m, byte strength) {
        for (int w = m.firstWord(); w < m.endWord(); w++) {
            if (labels[w] != 0) continue;
            labels[w] = (byte) (1 + 2 * m.role().ordinal() + (w == m.firstWord() ? 0 : 1));
            strengths[w] = strength;
        }
    }

    private static byte strength(double score) {
        if (score < 0) return 1;
        return (byte) (score < 1 ? 2 : score < 2.5 ? 3 : 4);
    }

    /** 0 for none, else 1 + 2 * role, and one more inside. */
    int label(int w) {
        return w < 0 || w >= labels.length ? 0 : labels[w];
    }

    /** 0 for none, else 1 weak to 4 strong. */
    int strength(int w) {
        return strengths[w];
    }
}
