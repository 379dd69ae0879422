package org.hearsay.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day a report is from, and on what that rests.
 *
 * @param from the first day it can be from, null when unknown
 * @param to the last day it can be from, null when unknown; equal to {@code from} when the day is known
 * @param basis whether the day was given, worked out, or is not known
 * @param evidence the words it was worked out from, in order of their place; empty when it came with
 *     the report or is unknown
 */
public record Dating(@Nullable LocalDate from, @Nullable LocalDate to, Basis basis, List<Phrase> evidence) {

    /** On what a report's day rests. */
    public enum Basis {
        /** It came with the report, or the report says it (a dateline). */
        STATED,
        /** It follows from words of the report. */
        INFERRED,
        /** Nothing fixes it. */
        UNKNOWN
    }

    public static final Dating UNKNOWN = new Dating(null, null, Basis.UNKNOWN, List.of());

    public Dating {
        evidence = List.copyOf(evidence);
    }

    /** The one day it is from, null when it could be several or none is known. */
    public @Nullable LocalDate day() {
        return from != null && from.equals(to) ? from : null;
    }
}
