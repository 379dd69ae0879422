package org.hearsay.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lowest and the highest that is claimed of one happening.
 *
 * @param event class of event
 * @param unitClass class of unit, {@code all} for the row over all persons
 * @param low the lowest, null when nobody gives one
 * @param high the highest, null when nobody gives one
 * @param figures ids of the figures it rests on
 */
public record Range(
        String event,
        String unitClass,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        List<String> figures) {
    public Range {
        figures = List.copyOf(figures);
    }
}
