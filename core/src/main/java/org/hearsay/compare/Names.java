package org.hearsay.compare;

import java.util.Locale;

/** Names as they are compared: in lower case, without an article before them. */
final class Names {
    private Names() {}

    /** What two spellings of one name have in common. */
    static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
