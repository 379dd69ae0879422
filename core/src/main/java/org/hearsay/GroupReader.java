package org.hearsay;

import java.util.List;
import org.hearsay.compare.Comparison;
import org.hearsay.copy.CopyFinder;
import org.hearsay.copy.Signature;
import org.hearsay.model.Group;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;

/** Sets readings of several reports side by side. Immutable. */
public final class GroupReader {
    private final Comparison comparison = new Comparison();

    /** What the readings say together, in the order given. */
    public Group read(List<Reading> readings) {
        CopyFinder copies = new CopyFinder();
        for (Reading r : readings) copies.add(Signature.of(r.report().text()));
        List<List<String>> names = copies.groups().stream()
                .map(g -> g.stream().map(i -> readings.get(i).report().name()).toList())
                .toList();
        List<Relation> relations = comparison.across(readings);
        return new Group(relations, names, comparison.ranges(readings), comparison.incidents(readings, relations));
    }
}
