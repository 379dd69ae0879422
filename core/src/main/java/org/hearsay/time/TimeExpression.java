package org.hearsay.time;

/**
 * Words that mean a time. Positions index the layout's text.
 *
 * @param first index of the first word, as {@link TimeWords} counts
 * @param end index after the last word
 * @param meaning what they say
 * @param edge which part of a longer stretch: "early", "late", "the end of"
 * @param part part of the day as in the lexicon, 0 when not said
 */
record TimeExpression(int first, int end, Meaning meaning, Edge edge, int part) {

    /** Which part of a stretch of time. */
    enum Edge {
        WHOLE,
        START,
        MIDDLE,
        END
    }

    TimeExpression(int first, int end, Meaning meaning) {
        this(first, end, meaning, Edge.WHOLE, 0);
    }

    TimeExpression reaching(int otherFirst, int otherEnd) {
        return new TimeExpression(otherFirst, otherEnd, meaning, edge, part);
    }

    TimeExpression withEdge(int otherFirst, Edge other) {
        return new TimeExpression(otherFirst, end, meaning, other, part);
    }

    TimeExpression withPart(int otherEnd, int other) {
        return new TimeExpression(first, otherEnd, meaning, edge, other);
    }
}
