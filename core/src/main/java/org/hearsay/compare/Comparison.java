package org.hearsay.compare;

import java.util.List;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Range;
import org.hearsay.model.Relation;

/** Tells how figures stand to each other. */
public final class Comparison {

    /** How the figures of one report stand to each other. */
    public List<Relation> inside(
            Dating dating, List<Attribution> attributions, List<Figure> figures, List<Actor> actors) {
        return List.of();
    }

    /** The lowest and highest figure claimed for each class of event and unit. */
    public List<Range> ranges(List<Figure> figures, List<Relation> relations) {
        return List.of();
    }
}
