package org.hearsay.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a file holds, by its name. */
enum Format {
    TEXT(".txt", false),
    JSON_LINES(".jsonl .ndjson", true),
    JSON(".json", true),
    TABLE(".csv .tsv", true),
    PAGE(".html .htm .xhtml", false),
    DOCX(".docx", false),
    PDF(".pdf", false),
    WARC(".warc .warc.gz", true),
    WACZ(".wacz", true),
    ZIP(".zip", true),
    GZIP(".gz", false);

    private final String endings;
    private final boolean many;

    Format(String endings, boolean many) {
        this.endings = endings;
        this.many = many;
    }

    /** What a file of that name holds; text where the name does not say. */
    static Format of(String name) {
        for (Format format : values()) if (format.ending(name) != null) return format;
        return TEXT;
    }

    /** Whether a file in a folder or archive is taken for reports. */
    static boolean known(String name) {
        return of(name).ending(name) != null;
    }

    /** A file's name without the ending that says what it holds, where that is one report or one other file. */
    static String base(String name) {
        Format format = of(name);
        String ending = format.ending(name);
        return ending == null || format.many ? name : name.substring(0, name.length() - ending.length());
    }

    private @Nullable String ending(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : endings.split(" ")) if (lower.endsWith(ending)) return ending;
        return null;
    }
}
