package org.hearsay.ingest.page;

import java.util.List;
import org.hearsay.model.PageFact;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page.
 *
 * @param parts the elements that it is made of, in their order
 * @param byline who wrote it, as the page shows it, null when it does not
 */
record Article(List<Element> parts, @Nullable PageFact byline) {

    /** How many characters it has. */
    int length() {
        int length = 0;
        for (Element part : parts) length += Tally.of(part).chars;
        return length;
    }
}
