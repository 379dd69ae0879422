package org.hearsay.figure;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.ChoiceTrainer;
import org.hearsay.name.Names;
import org.hearsay.number.NumeralReader;
import org.hearsay.text.Layout;
import org.jspecify.annotations.Nullable;

/** Trains the choices for each numeral on annotated figures. The same reports in the same order and seed give the same model. */
public final class FigureTrainer {
    private static final int BITS = 18;
    private static final int EPOCHS = 25;
    private static final double DROP = 0.5;
    private final NumeralReader numerals = new NumeralReader();
    private final FigureLexicon lexicon = new FigureLexicon();
    private final WordSets sets = new WordSets();
    private final Sightings sightings = new Sightings(sets);
    private final Decider decider = new Decider(sets);
    private final ChoiceTrainer events = new ChoiceTrainer(BITS, DROP);
    private final ChoiceTrainer units = new ChoiceTrainer(BITS, DROP);
    private final ChoiceTrainer counting = new ChoiceTrainer(BITS, DROP);

    /**
     * A figure as an annotator marked it.
     *
     * @param start first position in the layout's text
     * @param end position after the last
     * @param event the guideline's class
     * @param unit the guideline's class
     * @param cumulative 0 for a running total, 1 for one happening, 2 for unclear
     */
    public record Marked(int start, int end, String event, String unit, int cumulative) {}

    /** Learns from one report. */
    public void add(Layout layout, Tags tags, List<Marked> figures) {
        Page page = new Page(layout, tags, lexicon);
        decider.decide(
                page, Names.standard().in(layout), sightings.of(page, numerals.read(layout)), new Annotated(figures));
    }

    /** The model of all reports learned from. */
    public FigureModel train(long seed) {
        return new FigureModel(events.train(EPOCHS, seed), units.train(EPOCHS, seed), counting.train(EPOCHS, seed));
    }

    private final class Annotated implements Choices {
        private final List<Marked> figures;

        Annotated(List<Marked> figures) {
            this.figures = figures;
        }

        @Override
        public int event(Signals seen, Sighting s, History history) {
            Marked marked = at(s);
            int event = marked == null ? 0 : Math.max(0, Classes.EVENTS.indexOf(marked.event()));
            events.add(alternatives(seen, Classes.EVENTS.size()), event);
            return event;
        }

        @Override
        public int unit(Signals seen, Sighting s, int event, History history) {
            Marked marked = at(s);
            int unit = marked == null ? 0 : Math.max(0, Classes.UNITS.indexOf(marked.unit()));
            units.add(alternatives(seen, Classes.UNITS.size()), unit);
            return unit;
        }

        @Override
        public int counting(Signals seen, Sighting s, int event, History history) {
            Marked marked = at(s);
            int count = marked == null ? 1 : marked.cumulative();
            if (count < 2) counting.add(alternatives(seen, 2), count);
            return Math.min(1, count);
        }

        private @Nullable Marked at(Sighting s) {
            for (Marked m : figures)
                if (m.start() < s.numeral().end() && s.numeral().start() < m.end()) return m;
            return null;
        }

        private static List<int[]> alternatives(Signals seen, int classes) {
            List<int[]> all = new ArrayList<>();
            for (int c = 0; c < classes; c++) all.add(seen.of(c).toArray());
            return all;
        }
    }
}
