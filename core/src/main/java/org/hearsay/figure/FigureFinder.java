package org.hearsay.figure;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure;
import org.hearsay.model.Phrase;
import org.hearsay.name.NamedWords;
import org.hearsay.name.Names;
import org.hearsay.number.Numeral;
import org.hearsay.number.NumeralReader;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds how many, of what, done to whom, by whose word. Immutable, shared by threads. */
public final class FigureFinder {
    private final NumeralReader numerals = new NumeralReader();
    private final FigureLexicon lexicon = new FigureLexicon();
    private final WordSets sets = new WordSets();
    private final Sightings sightings = new Sightings(sets);
    private final Decider decider = new Decider(sets);
    private final FigureModel model;

    private final Names names;

    /** A finder with the model that comes with the library. */
    public FigureFinder(Names names) {
        this(names, FigureModel.standard());
    }

    /** A finder with a model of one's own. */
    public FigureFinder(Names names, FigureModel model) {
        this.names = names;
        this.model = model;
    }

    /** The figures of a report in order of their place, without time and place. */
    public List<Figure> find(Layout layout, Tags tags, List<Attribution> attributions, List<Actor> actors) {
        Page page = new Page(layout, tags, lexicon);
        NamedWords named = names.in(layout);
        Certain certain = new Certain(page, named, sets);
        Parties parties = new Parties(page, named, sets, certain);
        Claimants claimants = new Claimants(layout, attributions, actors, sets);
        List<Figure> figures = new ArrayList<>();
        for (Decision d : decider.decide(
                page, named, sightings.of(page, numerals.read(layout)), new ModelChoices(model, certain)))
            figures.add(figure(page, parties, claimants, d, figures.size() + 1));
        return figures;
    }

    private Figure figure(Page page, Parties parties, Claimants claimants, Decision d, int number) {
        Sighting s = d.sighting();
        Layout layout = page.layout;
        Numeral n = s.numeral();
        Phrase phrase = layout.phrase(n.start(), n.end());
        Sentence sentence = page.sentence(n.numberWord());
        Counted c = s.counted();
        @Nullable Phrase words = c.isEmpty() ? null : layout.phraseOfWords(c.first(), c.end());
        return new Figure(
                "f" + number,
                phrase,
                layout.phrase(sentence.start(), sentence.end()),
                quantity(n),
                new Figure.Unit(words, d.unitClass()),
                new Figure.Event(eventWords(page, d), d.eventClass()),
                parties.next(d),
                claimants.of(phrase),
                claimants.channel(phrase),
                null,
                Figure.Counting.values()[d.counting()],
                null,
                Figure.Ties.NONE,
                Figure.Standing.PLAIN);
    }

    /** The nearest word that says what was done; null where none does. */
    private static @Nullable Phrase eventWords(Page page, Decision d) {
        Sighting s = d.sighting();
        for (int w : new int[] {s.inside(), s.right(), s.left()})
            if (w >= 0 && page.triggers(w).stream().anyMatch(t -> t.event().equals(d.eventClass())))
                return page.layout.phraseOfWords(w, w + 1);
        return null;
    }

    private static Figure.Quantity quantity(Numeral n) {
        boolean fraction = n.kind() == Numeral.Kind.FRACTION;
        return new Figure.Quantity(
                n.amount().value(),
                fraction ? null : n.amount().low(),
                fraction ? null : n.amount().high(),
                n.amount().approximator(),
                fraction ? new Figure.Fraction(n.amount().low(), n.amount().high(), null) : null,
                n.kind() == Numeral.Kind.SHARE,
                null,
                n.kind() == Numeral.Kind.ARTICLE,
                false);
    }
}
