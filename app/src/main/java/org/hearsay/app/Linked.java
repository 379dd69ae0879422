package org.hearsay.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.app.page.ListPage;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Comparison;
import org.hearsay.compare.Stated;
import org.hearsay.export.Filed;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** The relations of a ledger's claims, in reports and between them. */
final class Linked {
    private final Map<String, Stated> claims = new HashMap<>();
    private final Set<List<String>> parted;
    private final Map<String, String> entries = new HashMap<>();
    private final List<Reading> readings = new ArrayList<>();

    private Linked(Ledger ledger, ClaimFilter filter) {
        ledger.stated().stream().filter(filter).forEach(s -> claims.put(s.id(), s));
        parted = ledger.parted();
        ledger.each(this::take);
    }

    /** What is linked among the claims that a filter lets through. */
    static Linked in(Ledger ledger, ClaimFilter filter) {
        return new Linked(ledger, filter);
    }

    /** A report without one of the claims that were asked for is not compared. */
    private void take(Filed filed) {
        if (!filed.stands()) return;
        Map<String, String> ids = filed.entryIds();
        if (ids.values().stream().noneMatch(claims::containsKey)) return;
        String report = filed.report().id();
        ids.forEach((id, entry) -> entries.put(report + "#" + id, entry));
        readings.add(under(report, filed.reading()));
    }

    /** The reading under its report's id, for several reports may have one name. */
    private static Reading under(String id, Reading r) {
        Report one = r.report();
        Report named = new Report(
                one.id(),
                id,
                one.text(),
                one.textHash(),
                one.title(),
                one.outlet(),
                one.url(),
                one.published(),
                one.language(),
                one.fetched(),
                one.origin(),
                one.raw());
        return new Reading(
                named,
                r.dating(),
                r.attributions(),
                r.figures(),
                r.actors(),
                r.relations(),
                r.ranges(),
                r.loaded(),
                r.whys());
    }

    /** Relations of some types; what a person said is not about one thing is left out. */
    List<ListPage.Conflict> of(Set<Relation.Type> types) {
        Stream<Relation> inside = readings.stream()
                .flatMap(r -> r.relations().stream()
                        .map(x -> new Relation(
                                x.type(),
                                r.report().name() + "#" + x.a(),
                                r.report().name() + "#" + x.b(),
                                x.reason())));
        return Stream.concat(inside, new Comparison().across(readings).stream())
                .filter(r -> types.contains(r.type()))
                .map(this::conflict)
                .filter(c -> c != null)
                .toList();
    }

    private ListPage.@Nullable Conflict conflict(Relation r) {
        String a = entries.getOrDefault(r.a(), "");
        String b = entries.getOrDefault(r.b(), "");
        Stated one = claims.get(a);
        Stated other = claims.get(b);
        if (one == null
                || other == null
                || parted.contains(Stream.of(a, b).sorted().toList())) return null;
        return new ListPage.Conflict(r.type(), one, other, r.reason());
    }
}
