package org.hearsay.web;

import java.util.Map;
import org.hearsay.ReportReader;
import org.hearsay.model.Reading;
import org.hearsay.web.reading.Article;

/** How readings look on pages; whoever opens the pages says so. Used by several threads. */
public interface Typesetter {
    /** A reading as its page shows it. */
    Article article(Reading reading);

    /** The style of articles. */
    String style();

    /**
     * Why attributions are ones, a line each, by their ids in a reading. The text is read again; what this reader reads
     * otherwise than the reading that is given is left out.
     */
    Map<String, String> whys(Reading reading, ReportReader reader);
}
