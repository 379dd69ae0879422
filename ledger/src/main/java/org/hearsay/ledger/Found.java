package org.hearsay.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A claim found by its words.
 *
 * @param claim the claim's id
 * @param entry its entry
 * @param page the id of its report
 * @param report the name of that
 * @param outlet who printed it, null when not known
 * @param published the day that came with the report, null when none did
 * @param kind {@code figure} or {@code attribution}
 * @param sentence a figure's sentence, an attribution's content
 */
public record Found(
        String claim,
        String entry,
        String page,
        String report,
        @Nullable String outlet,
        @Nullable String published,
        String kind,
        String sentence) {}
