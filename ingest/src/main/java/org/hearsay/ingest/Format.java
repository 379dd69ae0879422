package org.hearsay.ingest;

import java.nio.file.Path;
import java.util.Locale;

/** What a file holds, by its name. */
enum Format {
    TEXT,
    JSON_LINES;

    static Format of(Path file) {
        String name = name(file);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") ? JSON_LINES : TEXT;
    }

    /** Whether a file in a folder is taken for a report. */
    static boolean known(Path file) {
        return of(file) == JSON_LINES || name(file).endsWith(".txt");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }
}
