package org.hearsay.model;

import java.util.List;

/**
 * All that was read out of one report.
 *
 * @param report the report
 * @param dating the day it is from
 * @param attributions who said what, in order of their place
 * @param figures how many of what, in order of their place
 * @param actors who speaks
 * @param relations how figures of this report stand to each other
 * @param ranges the lowest and highest figure claimed
 */
public record Reading(
        Report report,
        Dating dating,
        List<Attribution> attributions,
        List<Figure> figures,
        List<Actor> actors,
        List<Relation> relations,
        List<Range> ranges) {
    public Reading {
        attributions = List.copyOf(attributions);
        figures = List.copyOf(figures);
        actors = List.copyOf(actors);
        relations = List.copyOf(relations);
        ranges = List.copyOf(ranges);
    }
}
