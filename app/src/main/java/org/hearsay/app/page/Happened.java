package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Figure.Counting;
import org.hearsay.model.Incident;
import org.hearsay.model.Range;
import org.hearsay.web.wording.ClaimWords;

/**
 * An incident that several figures are about, as a row.
 *
 * @param what where, when and whose losses
 * @param claimed what is claimed of it: lowest and highest, by event and unit
 * @param figures the figures
 */
record Happened(String what, String claimed, String figures) {

    /** Those of which there is more than one figure, in their order. */
    static List<Happened> of(List<Incident> incidents) {
        return incidents.stream()
                .filter(i -> i.figures().size() > 1)
                .map(Happened::of)
                .toList();
    }

    private static Happened of(Incident incident) {
        List<String> what = new ArrayList<>();
        if (incident.counting() == Counting.CUMULATIVE) what.add("running count");
        if (incident.place() != null) what.add(Printable.line(incident.place()));
        String days = Days.between(incident.from(), incident.to());
        if (days != null) what.add(days);
        incident.sides().forEach(s -> what.add(Printable.line(s)));
        List<String> claimed = new ArrayList<>();
        for (Range range : incident.ranges()) if (isShown(range, incident)) claimed.add(claimed(range));
        return new Happened(
                what.isEmpty() ? "place and day not said" : String.join(" · ", what),
                String.join("; ", claimed),
                Printable.line(String.join(", ", incident.figures())));
    }

    /** The row over all persons only where there are several kinds of them. */
    private static boolean isShown(Range range, Incident incident) {
        if (!range.unitClass().equals("all")) return true;
        return incident.ranges().stream()
                        .filter(r -> r.event().equals(range.event())
                                && r.figures().stream().anyMatch(range.figures()::contains))
                        .count()
                > 2;
    }

    private static String claimed(Range range) {
        String unit = range.unitClass().equals("all") ? "people of all kinds" : ClaimWords.unit(range.unitClass());
        return ClaimWords.event(range.event()) + ", " + unit + ": " + Numbers.range(range.low(), range.high());
    }
}
