package org.hearsay.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.ChoiceModel;
import org.hearsay.learn.ChoiceTrainer;
import org.hearsay.model.Figure;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.jspecify.annotations.Nullable;

/** Trains the choice of places on annotated figures. The same reports in the same order and seed give the same model. */
public final class PlaceTrainer {
    private static final int BITS = 16;
    private static final int EPOCHS = 120;
    private static final double DROP = 0.75;
    private static final double ALIKE = 0.4;
    private static final Set<String> EMPTY = Set.of("", "the", "a", "an", "of", "in", "s");
    private final PlaceWords lexicon = new PlaceWords();
    private final ChoiceTrainer places = new ChoiceTrainer(BITS, DROP);

    /**
     * Learns from one report.
     *
     * @param figures the figures read in it
     * @param marked the words of the place an annotator gave to each, null where none was given
     */
    public void add(Layout layout, Tags tags, List<Figure> figures, List<@Nullable String> marked) {
        PlaceChooser chooser =
                new PlaceChooser(lexicon, layout, tags, Names.standard().in(layout), Set.of());
        chooser.choose(figures, (i, among, evidence) -> learn(layout, among, evidence, marked.get(i)));
    }

    /** Adds the choice without other phrases that are like the marked one; returns the right one. */
    private int learn(Layout layout, List<PlaceCandidate> among, List<int[]> evidence, @Nullable String marked) {
        double[] alike = new double[among.size()];
        int best = among.size();
        for (int i = 0; marked != null && i < alike.length; i++) {
            alike[i] = alike(layout, among.get(i), marked);
            if (alike[i] > (best == among.size() ? ALIKE : alike[best])) best = i;
        }
        if (marked != null && best == among.size()) return best;
        List<int[]> kept = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < evidence.size(); i++) {
            if (i == best) right = kept.size();
            if (i == best || i == among.size() || alike[i] == 0) kept.add(evidence.get(i));
        }
        places.add(kept, right);
        return best;
    }

    /** How much of the words of both is shared, 0 to 1. */
    private static double alike(Layout layout, PlaceCandidate c, String marked) {
        Set<String> words = words(marked);
        Set<String> said = words(layout.phraseOfWords(c.first(), c.end()).text());
        int all = words.size() + said.size();
        said.retainAll(words);
        return 2.0 * said.size() / Math.max(1, all);
    }

    private static Set<String> words(String phrase) {
        String plain = phrase.toLowerCase(Locale.ROOT).replace('’', '\'');
        Set<String> words = new HashSet<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}]+", -1)));
        words.removeAll(EMPTY);
        return words;
    }

    /** The model of all reports learned from. */
    public ChoiceModel train(long seed) {
        return places.train(EPOCHS, seed);
    }
}
