package org.hearsay.compare;

import java.math.BigDecimal;
import org.hearsay.model.Figure;
import org.hearsay.number.Approximators;
import org.jspecify.annotations.Nullable;

/**
 * What a figure leaves possible: an interval, either end of which may be open (null).
 *
 * @param value the stated number; null for vague words
 * @param low at least this many
 * @param high at most this many
 * @param loose whether the number is stated as near, not exact ("nearly", "about", "dozens")
 */
record Bounds(
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        boolean loose) {

    static Bounds of(Figure.Quantity q) {
        boolean twoSided = q.low() != null && q.high() != null;
        boolean near = twoSided && Approximators.leaveOpen(q.approximator()) && same(q.low(), q.high());
        boolean loose = near || q.value() == null && !twoSided;
        return new Bounds(q.value(), q.low(), q.high(), loose);
    }

    /** Whether both state the same number or, where neither states one, the same bounds. */
    boolean says(Bounds other) {
        return value == null && other.value == null
                ? same(low, other.low) && same(high, other.high)
                : same(value, other.value);
    }

    /** Whether no number is stated, nor two between which it lies: "dozens". */
    boolean isVague() {
        return value == null && (low == null || high == null);
    }

    /** Whether some number lies in both intervals. */
    boolean meets(Bounds other) {
        return !(above(other) || other.above(this));
    }

    boolean sameEnds(Bounds other) {
        return same(low, other.low) && same(high, other.high) && loose == other.loose;
    }

    /** Whether every number this allows is greater than every number the other allows. */
    boolean above(Bounds other) {
        return low != null && other.high != null && low.compareTo(other.high) > 0;
    }

    /** The number by which to order: the stated one, else the lower bound, else the upper; null when there is none. */
    @Nullable
    BigDecimal size() {
        return value != null ? value : low != null ? low : high;
    }

    private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) return a == null && b == null;
        return a.compareTo(b) == 0;
    }
}
