package org.hearsay.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reports that print one text, whole or nearly.
 *
 * @param prints they, in the order of their days; those of no known day last
 * @param more how many more there are
 */
public record Chain(List<Print> prints, int more) {
    public Chain {
        prints = List.copyOf(prints);
    }

    /**
     * A report that prints it.
     *
     * @param report its id
     * @param name its name
     * @param outlet who printed it, null where not known
     * @param published the day it is from as an ISO date, null where not known
     * @param title its title, null where it has none
     */
    public record Print(
            String report,
            String name,
            @Nullable String outlet,
            @Nullable String published,
            @Nullable String title) {}
}
