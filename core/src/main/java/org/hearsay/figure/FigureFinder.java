package org.hearsay.figure;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.figure.EventRules.Choice;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure;
import org.hearsay.model.Phrase;
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
    private final EventRules rules = new EventRules();

    /** The figures of a report in order of their place, without time and place. */
    public List<Figure> find(Layout layout, Tags tags, List<Attribution> attributions, List<Actor> actors) {
        Page page = new Page(layout, tags, lexicon);
        Claimants claimants = new Claimants(layout, attributions, actors);
        List<Figure> figures = new ArrayList<>();
        for (Sighting s : sightings.of(page, numerals.read(layout))) {
            Choice choice = rules.of(page, s);
            if (choice != null) figures.add(figure(page, claimants, s, choice, figures.size() + 1));
        }
        return figures;
    }

    private Figure figure(Page page, Claimants claimants, Sighting s, Choice choice, int number) {
        Layout layout = page.layout;
        Numeral n = s.numeral();
        Phrase phrase = layout.phrase(n.start(), n.end());
        Sentence sentence = page.sentence(n.numberWord());
        Counted c = s.counted();
        String unitClass = c.unitClass() == null ? "people" : c.unitClass();
        @Nullable Phrase words = c.isEmpty() ? null : layout.phraseOfWords(c.first(), c.end());
        return new Figure(
                "f" + number,
                phrase,
                layout.phrase(sentence.start(), sentence.end()),
                quantity(n),
                new Figure.Unit(words, unitClass),
                new Figure.Event(
                        layout.phraseOfWords(choice.word(), choice.word() + 1),
                        choice.trigger().event()),
                words == null ? null : new Figure.Party(words, null),
                claimants.of(phrase),
                claimants.channel(phrase),
                null,
                Figure.Counting.INCIDENT,
                null,
                Figure.Ties.NONE,
                Figure.Standing.PLAIN);
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
