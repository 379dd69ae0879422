package org.hearsay.place;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.grammar.Tags;
import org.hearsay.learn.ChoiceModel;
import org.hearsay.model.Actor;
import org.hearsay.model.Figure;
import org.hearsay.name.NamedWords;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Finds where: a model chooses among the phrases for places in the figure's sentence, in those around it and in the
 * first ones of the page, and those named most often; or none. What it has chosen is looked up in the gazetteer, which has no say
 * in the choice. Immutable, shared by threads.
 */
public final class PlaceFinder {
    /**
     * What "nowhere" must be ahead by: as many places where annotators give none as by the rule before, in
     * cross-validation.
     */
    private static final double NONE_BIAS = 3;

    private final PlaceWords lexicon = new PlaceWords();
    private final Names names;
    private final Gazetteer gazetteer;
    private final ChoiceModel model;

    /** A finder with the model that comes with the library, which looks places up in a gazetteer. */
    public PlaceFinder(Names names, Gazetteer gazetteer) {
        this.names = names;
        this.gazetteer = gazetteer;
        this.model = standard();
    }

    private static ChoiceModel standard() {
        InputStream stream = PlaceFinder.class.getResourceAsStream("places.model");
        if (stream == null) throw new IllegalStateException("places.model is missing");
        try (InputStream in = new BufferedInputStream(stream)) {
            return ChoiceModel.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figures with their places. */
    public List<Figure> places(Layout layout, Tags tags, List<Figure> figures, List<Actor> actors) {
        if (figures.isEmpty()) return figures;
        NamedWords named = names.in(layout);
        Set<String> people = people(actors);
        PlaceChooser chooser = new PlaceChooser(lexicon, layout, tags, named, people);
        List<@Nullable PlaceCandidate> chosen = chooser.choose(figures, (i, among, evidence) -> best(evidence));
        PlaceResolver resolver = new PlaceResolver(gazetteer, lexicon, layout, named);
        PlaceLists lists = new PlaceLists(lexicon.of(layout.words()), layout, tags, named, people, resolver);
        List<Figure> placed = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            PlaceCandidate where = chosen.get(i);
            placed.add(
                    where == null
                            ? figures.get(i)
                            : figures.get(i).withPlace(resolver.place(where, lists.around(where))));
        }
        return placed;
    }

    /** The last names of people who are called by more than one name: "Lena Orl", not "the mayor of Tolm". */
    private static Set<String> people(List<Actor> actors) {
        Set<String> out = new HashSet<>();
        for (Actor a : actors) {
            String[] words = a.name().split(" ");
            boolean named = a.type() == Actor.Type.PERSON && words.length > 1;
            if (named && Stream.of(words).allMatch(w -> Character.isUpperCase(w.codePointAt(0))))
                out.add(words[words.length - 1].toLowerCase(Locale.ROOT));
        }
        return out;
    }

    private int best(List<int[]> evidence) {
        int best = evidence.size() - 1;
        double highest = model.score(evidence.get(best)) - NONE_BIAS;
        for (int i = 0; i < evidence.size() - 1; i++) {
            double score = model.score(evidence.get(i));
            if (score <= highest) continue;
            highest = score;
            best = i;
        }
        return best;
    }
}
