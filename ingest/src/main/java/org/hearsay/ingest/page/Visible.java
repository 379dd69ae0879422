package org.hearsay.ingest.page;

import org.jsoup.parser.Parser;

/** Words as a reader of the page would see them. */
final class Visible {
    private Visible() {}

    /** Without references to characters, and with single spaces. */
    static String plain(String words) {
        String decoded = words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
        return String.join(" ", decoded.strip().split("\\s+"));
    }
}
