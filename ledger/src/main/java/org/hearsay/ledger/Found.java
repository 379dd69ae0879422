package org.hearsay.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A claim found by its words.
 *
 * @param claim the claim's id
 * @param report the name of its report
 * @param outlet who printed it, null when not known
 * @param published the day that came with the report, null when none did
 * @param kind {@code figure} or {@code attribution}
 * @param sentence a figure's sentence, an attribution's content
 */
public record Found(
        String claim,
        String report,
        @Nullable String outlet,
        @Nullable String published,
        String kind,
        String sentence) {}
