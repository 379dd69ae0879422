package org.hearsay.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta elements of a page by their names, in lower case; the first of a name counts. */
record Metas(Map<String, String> values) {

    static Metas of(Document page) {
        Map<String, String> values = new HashMap<>();
        for (Element meta : page.select("meta[content]"))
            for (String key : List.of("property", "name", "http-equiv", "itemprop"))
                if (meta.hasAttr(key))
                    values.putIfAbsent(meta.attr(key).strip().toLowerCase(Locale.ROOT), meta.attr("content"));
        return new Metas(values);
    }

    @Nullable
    String get(String name) {
        return values.get(name);
    }
}
