package org.hearsay.ledger;

import org.hearsay.compare.ClaimFilter;
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
        String incident, @Nullable Stated lowest, Stated highest, int claims, int claimants, int reports) {

    /** What the incident is called, its place as printed: {@code 2019-03-10 Selnik}. But for capitals it is the same name. */
    public String title() {
        String place = highest.place() == null ? "" : highest.place().strip();
        String key = ClaimFilter.key(place);
        boolean named = highest.incident() != null || key.isEmpty() || !incident.endsWith(" " + key);
        String printed = named || key.length() > place.length() ? "" : place.substring(place.length() - key.length());
        return printed.equalsIgnoreCase(key) && !printed.isEmpty()
                ? incident.substring(0, incident.length() - key.length()) + printed
                : incident;
    }
}
