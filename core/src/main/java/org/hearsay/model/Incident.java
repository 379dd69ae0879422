package org.hearsay.model;

import java.time.LocalDate;
import java.util.List;
import org.hearsay.model.Figure.Counting;
import org.jspecify.annotations.Nullable;

/**
 * Claims about one happening, or about one running count: what was done to how many, wherever it is said.
 *
 * @param id unique in the reading or group: {@code i1}, {@code i2} ..., in the order of the first figure
 * @param counting running total or single happening
 * @param place where, as first printed; null when not said
 * @param site where, as a gazetteer has it; null when not known
 * @param sides whose losses, by name, in alphabetical order
 * @param from the first day that a claim gives, null when none does
 * @param to the last day, null when none does
 * @param figures ids of its figures, {@code NAME#id} over several reports
 * @param ranges the lowest and highest figure claimed of it, by class of event and unit
 */
public record Incident(
        String id,
        Counting counting,
        @Nullable String place,
        @Nullable Site site,
        List<String> sides,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> figures,
        List<Range> ranges) {
    public Incident {
        sides = List.copyOf(sides);
        figures = List.copyOf(figures);
        ranges = List.copyOf(ranges);
    }
}
