package org.hearsay.actor;

import java.util.List;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;

/**
 * Who speaks in a report.
 *
 * @param actors everybody who speaks
 * @param attributions the attributions with their speakers
 */
public record Cast(List<Actor> actors, List<Attribution> attributions) {
    public Cast {
        actors = List.copyOf(actors);
        attributions = List.copyOf(attributions);
    }
}
