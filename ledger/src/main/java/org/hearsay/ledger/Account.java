package org.hearsay.ledger;

import org.hearsay.compare.Stated;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed of an incident: how many of one class of unit one side lost by one class of event. Nothing is added up, and
 * nobody is held to be right.
 *
 * @param incident what the incident is called: by its day and its place, or as a person said
 * @param lowest the claim of the fewest, the first of several; null where all leave that end open
 * @param highest the claim of the most; one that leaves that end open counts as what it says at least
 * @param claims how many claims there are
 * @param claimants how many say so
 * @param reports how many reports have it
 */
public record Account(
        String incident, @Nullable Stated lowest, Stated highest, int claims, int claimants, int reports) {}
