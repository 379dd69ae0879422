package org.hearsay.figure;

import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure;
import org.hearsay.text.Layout;

/** Finds how many, of what, done to whom, by whose word. */
public final class FigureFinder {

    /** The figures of a report in order of their place, without time and place. */
    public List<Figure> find(Layout layout, Tags tags, List<Attribution> attributions, List<Actor> actors) {
        return List.of();
    }
}
