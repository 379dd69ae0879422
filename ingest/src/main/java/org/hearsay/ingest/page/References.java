package org.hearsay.ingest.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/** What references to characters stand for; those of one page, each worked out once. */
final class References {
    /** A page with more kinds than this has no article; they are then worked out each time. */
    private static final int MOST = 5000;

    private final Map<String, String> known = new HashMap<>();

    /** The characters that a reference stands for, and what follows it there; itself where it is none. */
    String of(String reference) {
        String decoded = known.get(reference);
        if (decoded != null) return decoded;
        decoded = Parser.unescapeEntities(reference, false);
        if (known.size() < MOST) known.put(reference, decoded);
        return decoded;
    }
}
