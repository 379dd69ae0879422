package org.hearsay.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When: the words and the days they mean. Open ends are null and never filled in.
 *
 * @param phrase the words, null when the time follows from elsewhere
 * @param from first day, null when open or unknown
 * @param to last day, null when open or unknown
 * @param asOf the day on which a running figure stood so, null when not known
 */
public record TimeFrame(
        @Nullable Phrase phrase,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf) {}
