package org.hearsay.model;

import java.util.List;

/**
 * What several readings say together. Figures are named {@code NAME#id}, by report name and figure id.
 *
 * @param relations how figures of different reports stand to each other
 * @param copies names of reports that print the same story, a list a story
 * @param ranges the lowest and highest figure claimed over all of them
 * @param incidents figures put together by what they are about
 */
public record Group(List<Relation> relations, List<List<String>> copies, List<Range> ranges, List<Incident> incidents) {
    public Group {
        relations = List.copyOf(relations);
        copies = copies.stream().map(List::copyOf).toList();
        ranges = List.copyOf(ranges);
        incidents = List.copyOf(incidents);
    }
}
