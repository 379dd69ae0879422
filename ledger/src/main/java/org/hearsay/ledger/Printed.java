package org.hearsay.ledger;

import java.time.LocalDate;

/**
 * From when to when reports are.
 *
 * @param first the day of the earliest
 * @param last the day of the latest
 */
public record Printed(LocalDate first, LocalDate last) {}
