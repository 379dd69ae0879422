package org.hearsay.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file holds, by its name. */
enum Format {
    TEXT(".txt"),
    JSON_LINES(".jsonl .ndjson"),
    PAGE(".html .htm .xhtml");

    private final String endings;

    Format(String endings) {
        this.endings = endings;
    }

    /** What a file of that name holds; text where the name does not say. */
    static Format of(String name) {
        for (Format format : values()) if (format.ending(name) != null) return format;
        return TEXT;
    }

    /** Whether a file in a folder is taken for reports. */
    static boolean known(String name) {
        return of(name).ending(name) != null;
    }

    /** A file's name without the ending that says what it holds. */
    static String base(String name) {
        String ending = of(name).ending(name);
        return ending == null || of(name) == JSON_LINES ? name : name.substring(0, name.length() - ending.length());
    }

    private @Nullable String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings.split(" ")) if (lower.endsWith(ending)) return ending;
        return null;
    }
}
