package org.hearsay.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.model.Actor;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Incident;
import org.hearsay.model.Range;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;

/** Tells how figures stand to each other, inside one report and between reports. Immutable. */
public final class Comparison {
    /** Each figure is compared with so many of its block before it. */
    public static final int WINDOW = Pairs.WINDOW;

    /** The order in which pages are compared. */
    static final Comparator<Reading> BY_DAY = Comparator.comparing(
                    (Reading r) -> r.dating().from(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(r -> r.report().id())
            .thenComparing(r -> r.report().name());

    private final UnitKinds kinds = new UnitKinds();
    private final Pairs pairs = new Pairs(kinds);
    private final Ranges ranges = new Ranges(kinds);
    private final Incidents incidents = new Incidents(ranges);

    /**
     * What the figures of one report say of each other.
     *
     * @param relations how they stand to each other, in the order of the later figure; their ends are the figures' ids
     * @param ranges the lowest and highest figure claimed, by class of event and unit
     * @param incidents the figures put together by what they are about
     */
    public record Inside(List<Relation> relations, List<Range> ranges, List<Incident> incidents) {
        public Inside {
            relations = List.copyOf(relations);
            ranges = List.copyOf(ranges);
            incidents = List.copyOf(incidents);
        }
    }

    /** Sets the figures of one report side by side. */
    public Inside inside(Dating dating, List<Figure> figures, List<Actor> actors) {
        List<Tally> tallies = Tallies.of("", 0, dating, figures, actors);
        List<Summed> sums = Summed.of(tallies, kinds);
        List<Relation> relations = new ArrayList<>(pairs.inside(tallies, sums));
        relations.addAll(Wholes.relations(figures));
        for (Summed sum : sums) relations.addAll(sum.relations());
        return new Inside(relations, ranges.of(tallies, relations), incidents.inside(tallies, relations));
    }

    /**
     * How the figures of several reports stand to each other; what one report says inside itself is left out.
     *
     * @return relations whose ends are {@code NAME#id}, in the order of the reports' days; the order in which reports are
     *     given changes nothing
     */
    public List<Relation> across(List<Reading> readings) {
        return List.copyOf(pairs.across(all(readings.stream().sorted(BY_DAY).toList())));
    }

    /** The figures of a report that can be compared with those of others, in their order. */
    public List<Counted> counted(Reading reading) {
        List<Counted> out = new ArrayList<>();
        for (Tally t : Tallies.of("", 0, reading)) out.add(new Counted(t, pairs.block(t)));
        return out;
    }

    /**
     * How a figure stands to those before it, as {@link #across} says it figure by figure.
     *
     * @param before the latest {@value #WINDOW} of its block, the latest first
     * @param now the figure whose turn it is
     */
    public List<Relation> across(List<Counted> before, Counted now) {
        return pairs.across(before.stream().map(Counted::tally).toList(), now.tally());
    }

    /**
     * Puts the figures of several reports together by what they are about; they are named {@code NAME#id}.
     *
     * @param relations what {@link #across} says of them
     */
    public List<Incident> incidents(List<Reading> readings, List<Relation> relations) {
        List<List<String>> together = new ArrayList<>();
        for (Reading r : readings)
            for (Incident incident : r.incidents())
                together.add(incident.figures().stream()
                        .map(f -> r.report().name() + "#" + f)
                        .toList());
        return incidents.across(all(readings), together, relations);
    }

    /** The lowest and highest figure claimed over several reports; figures are named {@code NAME#id}. */
    public List<Range> ranges(List<Reading> readings) {
        return ranges.of(all(readings), insideOf(readings));
    }

    /** What reports say inside themselves, by names that are good for all of them. */
    private static List<Relation> insideOf(List<Reading> readings) {
        List<Relation> out = new ArrayList<>();
        for (Reading r : readings) {
            String name = r.report().name() + "#";
            for (Relation x : r.relations()) out.add(new Relation(x.type(), name + x.a(), name + x.b(), x.reason()));
        }
        return out;
    }

    private static List<Tally> all(List<Reading> readings) {
        List<Tally> all = new ArrayList<>();
        for (int page = 0; page < readings.size(); page++) {
            Reading r = readings.get(page);
            all.addAll(Tallies.of(r.report().name() + "#", page, r));
        }
        return all;
    }
}
