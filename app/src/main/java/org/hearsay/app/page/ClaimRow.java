package org.hearsay.app.page;

import java.util.List;
import org.hearsay.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a row of a report's table; all texts are on one line and harmless to a terminal.
 *
 * @param figure the figure
 * @param claimant who says so
 * @param side whose side that is, null when not known
 * @param channel through whom, null when nobody is named
 * @param printed how many, as printed
 * @param bounds what that leaves possible, null where the words say it all
 * @param what of what, done how
 * @param whom done to whom, null when not said
 * @param where in which place, null when not said
 * @param when as of when, null when undated
 * @param whenWords the words for it, null when there are none
 * @param notes what else must be known: denied, part of another, ...
 */
record ClaimRow(
        Figure figure,
        String claimant,
        @Nullable String side,
        @Nullable String channel,
        String printed,
        @Nullable String bounds,
        String what,
        @Nullable String whom,
        @Nullable String where,
        @Nullable String when,
        @Nullable String whenWords,
        List<String> notes) {

    String id() {
        return figure.id();
    }
}
