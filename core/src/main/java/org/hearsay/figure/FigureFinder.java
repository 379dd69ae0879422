package org.hearsay.figure;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Figure.Party;
import org.hearsay.model.Figure.Ties;
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
        Parties parties = new Parties(page, named, sets, certain, new Owners(page, attributions, actors, sets));
        Claimants claimants = new Claimants(layout, tags, attributions, actors, sets);
        Standings standings = new Standings(page, sets);
        ModelChoices choices = new ModelChoices(
                model,
                certain,
                new Spoken(page, sets),
                new Agents(page, sets),
                new Lists(page),
                new SomeOf(page, sets));
        List<Decision> decisions =
                decider.decide(page, named, counting(page, claimants, numerals.read(layout)), choices);
        Totals totals = new Totals(page, decisions, sets);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            Decision d = decisions.get(i);
            Numeral n = d.sighting().numeral();
            Phrase phrase = layout.phrase(n.start(), n.end());
            Ties ties = totals.of(i);
            Claimant claimant = claimants.of(
                    phrase, d.eventClass(), whole(figures, ties.partOf(), totals.fractionOf(i), sentence(page, n)));
            Party party = parties.next(d, claimant);
            figures.add(new Figure(
                    "f" + (i + 1),
                    phrase,
                    sentence(page, n),
                    quantity(n, totals.fractionOf(i)),
                    unit(page, d),
                    new Figure.Event(eventWords(page, d), d.eventClass()),
                    party,
                    claimant,
                    claimants.channel(phrase, claimant),
                    null,
                    Figure.Counting.values()[d.counting()],
                    null,
                    ties,
                    standings.of(d, party, claimant)));
        }
        return figures;
    }

    /** The figure of which one is a part, where both are told in one sentence and it is read already; null elsewhere. */
    private static @Nullable Figure whole(
            List<Figure> read, @Nullable String partOf, @Nullable String fractionOf, Phrase sentence) {
        String whole = partOf == null ? fractionOf : partOf;
        for (Figure f : read) if (f.id().equals(whole) && f.sentence().equals(sentence)) return f;
        return null;
    }

    /** What stands around each number that does not count speakers. */
    private List<Sighting> counting(Page page, Claimants claimants, List<Numeral> all) {
        return sightings.of(page, all).stream()
                .filter(s -> !claimants.speak(
                        page.layout.phrase(s.numeral().start(), s.numeral().end())))
                .toList();
    }

    private static Phrase sentence(Page page, Numeral n) {
        Sentence sentence = page.sentence(n.numberWord());
        return page.layout.phrase(sentence.start(), sentence.end());
    }

    private static Figure.Unit unit(Page page, Decision d) {
        Counted c = d.sighting().counted();
        int first = c.first();
        while (first < c.end() && !isWord(page, first)) first++;
        return new Figure.Unit(first == c.end() ? null : page.layout.phraseOfWords(first, c.end()), d.unitClass());
    }

    /** A mark between number and words is no part of them: <i>"at least ten" soldiers</i>. */
    private static boolean isWord(Page page, int w) {
        return Character.isLetterOrDigit(page.lower(w).codePointAt(0));
    }

    /** The nearest word that says what was done; null where none does. */
    private static @Nullable Phrase eventWords(Page page, Decision d) {
        Sighting s = d.sighting();
        for (int w : new int[] {s.inside(), s.right(), s.left()})
            if (w >= 0 && says(page, w, d.eventClass())) return page.layout.phraseOfWords(w, w + 1);
        return null;
    }

    private static boolean says(Page page, int word, String event) {
        return Senses.event(page, word).equals(event)
                || page.triggers(word).stream().anyMatch(t -> t.event().equals(event));
    }

    private static Figure.Quantity quantity(Numeral n, @Nullable String of) {
        boolean fraction = n.kind() == Numeral.Kind.FRACTION;
        return new Figure.Quantity(
                n.amount().value(),
                fraction ? null : n.amount().low(),
                fraction ? null : n.amount().high(),
                n.amount().approximator(),
                fraction ? new Figure.Fraction(n.amount().low(), n.amount().high(), of) : null,
                n.kind() == Numeral.Kind.SHARE,
                null,
                n.kind() == Numeral.Kind.ARTICLE,
                false);
    }
}
