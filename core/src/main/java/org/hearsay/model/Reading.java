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
 * @param incidents figures put together by what they are about
 * @param loaded words that judge or frame in the outlet's own voice, in order of their place
 * @param whys why each attribution is one; empty unless the reader was asked to explain
 */
public record Reading(
        Report report,
        Dating dating,
        List<Attribution> attributions,
        List<Figure> figures,
        List<Actor> actors,
        List<Relation> relations,
        List<Range> ranges,
        List<Incident> incidents,
        List<Phrase> loaded,
        List<Why> whys) {
    public Reading {
        attributions = List.copyOf(attributions);
        figures = List.copyOf(figures);
        actors = List.copyOf(actors);
        relations = List.copyOf(relations);
        ranges = List.copyOf(ranges);
        incidents = List.copyOf(incidents);
        loaded = List.copyOf(loaded);
        whys = List.copyOf(whys);
    }

    /** Of a report in a language that is not read: nothing but the report. */
    public static Reading unread(Report report) {
        return new Reading(
                report,
                Dating.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
