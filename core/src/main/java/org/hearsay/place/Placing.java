package org.hearsay.place;

import org.hearsay.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure to be placed.
 *
 * @param figure the figure
 * @param word its first word
 * @param sentence its sentence
 * @param others the first words of the other figures of the sentence
 * @param last where the figure before it was placed, null when nowhere
 * @param since how many sentences ago the figure before it stands, 3 at most
 * @param hasNameHere whether its sentence names a place
 * @param calls what its sentence calls back: 1 for a happening ("the attack"), 2 for a place ("the city"), 3 for both
 * @param follows what follows in its sentence before the next figure: 0 no place, 1 one without a name, 2 a named one, 3 a
 *     named one behind a preposition
 */
record Placing(
        Figure figure,
        int word,
        int sentence,
        int[] others,
        @Nullable PlaceCandidate last,
        int since,
        boolean hasNameHere,
        int calls,
        int follows) {

    int event() {
        return figure.event() == null ? 0 : figure.event().eventClass().hashCode();
    }
}
