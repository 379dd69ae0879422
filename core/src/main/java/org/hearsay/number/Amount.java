package org.hearsay.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a numeral says.
 *
 * @param value the stated number; null for vague words, ranges and fractions
 * @param low at least so many, null when open; for fractions a part of one
 * @param high at most so many, null when open; for fractions a part of one
 * @param approximator the hedge or the vague word as printed, in lower case; null when there is none
 */
public record Amount(
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable String approximator) {

    /** A number as it stands. */
    static Amount exactly(BigDecimal value) {
        return new Amount(value, value, value, null);
    }
}
