package org.hearsay.time;

import org.jspecify.annotations.Nullable;

/**
 * A time expression with the words that say how the time holds: "since Tuesday", "from June 3 to July 10".
 *
 * @param first index of the first word, as {@link TimeWords} counts
 * @param end index after the last word
 * @param reach how the time holds
 * @param time the expression, null when a clause stands in its place ("since the war began")
 * @param other the second expression of two ("from ... to ..."), null when there is none
 */
record TimePhrase(
        int first,
        int end,
        Reach reach,
        @Nullable TimeExpression time,
        @Nullable TimeExpression other) {

    /** How a time holds. */
    enum Reach {
        /** At or in it. */
        IN,
        /** From it on. */
        SINCE,
        /** Up to it. */
        UNTIL,
        /** From the first to the second. */
        FROM_TO,
        /** In the first and in the second. */
        BOTH,
        /** Before or after a time that stays open. */
        APART,
        /** What is told is compared with all since then or in it: "the deadliest attack since Tuesday". */
        COMPARED
    }

    TimePhrase reaching(int otherFirst, Reach other) {
        return new TimePhrase(otherFirst, end, other, time, this.other);
    }
}
