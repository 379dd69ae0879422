package org.hearsay;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Restatements;
import org.hearsay.copy.CopyFinder;
import org.hearsay.copy.Signature;
import org.hearsay.model.Group;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;

/** Sets readings of several reports side by side. Immutable. */
public final class GroupReader {
    private final Comparison comparison = new Comparison();
    private final Restatements restatements = new Restatements();

    /** What the readings say together, in the order given. */
    public Group read(List<Reading> readings) {
        CopyFinder copies = new CopyFinder();
        for (Reading r : readings) copies.add(Signature.of(r.report().text()));
        List<List<Integer>> groups = copies.groups();
        List<List<String>> names = groups.stream()
                .map(g -> g.stream().map(i -> readings.get(i).report().name()).toList())
                .toList();
        List<Relation> counted = comparison.across(readings);
        List<Relation> relations = new ArrayList<>(counted);
        relations.addAll(restatements.across(readings, groups));
        return new Group(relations, names, comparison.ranges(readings), comparison.incidents(readings, counted));
    }
}
