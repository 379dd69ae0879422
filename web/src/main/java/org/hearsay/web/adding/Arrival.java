package org.hearsay.web.adding;

import org.jspecify.annotations.Nullable;

/**
 * What became of a text that came.
 *
 * @param name what it is called
 * @param report the id of its report, null where it was refused
 * @param what {@code done}, {@code known}, why it was refused, or what else is to be said of it
 */
public record Arrival(String name, @Nullable String report, String what) {
    static final String DONE = "done";
    static final String KNOWN = "known";
    static final String REFUSED = "refused: ";
}
