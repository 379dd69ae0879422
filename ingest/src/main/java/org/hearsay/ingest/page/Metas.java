package org.hearsay.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by their names (an element can have several), in lower case; the first of a name counts. */
record Metas(Map<String, String> values) {

    static Metas of(Document page) {
        Map<String, String> values = new HashMap<>();
        for (Element meta : page.select("meta[content]"))
            for (String key : List.of("property", "name", "http-equiv", "itemprop"))
                for (String name : meta.attr(key).strip().split("\\s+"))
                    values.putIfAbsent(plain(name), meta.attr("content"));
        return new Metas(values);
    }

    /** Dublin Core's names are written with a dot and with a colon. */
    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("dc:") || lower.startsWith("dcterms:") ? lower.replace(':', '.') : lower;
    }

    @Nullable
    String get(String name) {
        return values.get(name);
    }
}
