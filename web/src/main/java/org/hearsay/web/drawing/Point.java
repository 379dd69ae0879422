package org.hearsay.web.drawing;

import org.jspecify.annotations.Nullable;

/**
 * A claimed number on a day.
 *
 * @param day the day, counted from 1970-01-01
 * @param low at least this many, null when open
 * @param high at most this many, null when open; one of both is known
 * @param derived whether the day is only that of saying or printing it
 * @param revises whether it takes back an earlier number
 * @param words what is told of it where somebody points at it
 * @param link where it leads
 */
public record Point(
        int day,
        @Nullable Double low,
        @Nullable Double high,
        boolean derived,
        boolean revises,
        String words,
        String link) {

    /** Between bounds that are both known and differ. */
    boolean isRange() {
        return low != null && high != null && low < high;
    }

    double top() {
        return high == null ? bottom() : high;
    }

    double bottom() {
        if (low != null) return low;
        return high == null ? 0 : high;
    }

    /** Where lines pass: the number, or half way between its bounds. */
    double middle() {
        return (bottom() + top()) / 2;
    }
}
