package org.hearsay.place;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Figure;
import org.hearsay.model.Place;
import org.hearsay.place.PlacePhrases.Found;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds where: the nearest phrase of the figure's sentence that says so, first after the figure, then before it; without
 * one that of the figure or sentence before in the same paragraph. Words only; no gazetteer.
 */
public final class PlaceFinder {
    private static final int BACK = 2;
    private final PlaceWords lexicon = new PlaceWords();

    /** The figures with their places. */
    public List<Figure> places(Layout layout, Tags tags, List<Figure> figures) {
        PlacePhrases phrases = new PlacePhrases(lexicon, layout, tags);
        List<Figure> placed = new ArrayList<>();
        for (Figure figure : figures) {
            Found found = find(layout, phrases, figure);
            placed.add(
                    found == null
                            ? figure
                            : figure.withPlace(new Place(layout.phraseOfWords(found.first(), found.end()), null)));
        }
        return placed;
    }

    private static @Nullable Found find(Layout layout, PlacePhrases phrases, Figure figure) {
        int word = layout.words().at(layout.start(figure.phrase()));
        int own = layout.sentenceOf(word);
        Found found = nearest(phrases.in(layout.sentences().get(own)), word);
        int paragraph = layout.sentences().get(own).paragraph();
        for (int s = own - 1; found == null && s >= Math.max(0, own - BACK); s--) {
            Sentence before = layout.sentences().get(s);
            if (before.paragraph() < paragraph - 1) break;
            found = nearest(phrases.in(before), before.endWord());
            if (found != null && !found.named()) found = null;
        }
        return found;
    }

    /** The one that begins soonest after the word, otherwise the last before it; names go first. */
    private static @Nullable Found nearest(List<Found> all, int word) {
        Found best = null;
        for (Found f : all) {
            boolean after = f.first() > word;
            if (best == null || f.named() && !best.named()) best = f;
            else if (f.named() == best.named() && (best.first() < word)) best = f;
            if (after && f.named() && f.equals(best)) break;
        }
        return best;
    }
}
