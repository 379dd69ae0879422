package org.hearsay.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ReportReader;
import org.hearsay.app.page.Articles;
import org.hearsay.model.Attribution;
import org.hearsay.model.Reading;
import org.hearsay.web.Typesetter;
import org.hearsay.web.reading.Article;

/** Sets readings for the pages as the command does for its own. */
final class ArticleSetter implements Typesetter {
    @Override
    public Article article(Reading reading) {
        return Articles.of(reading);
    }

    @Override
    public String style() {
        return Articles.style();
    }

    @Override
    public Map<String, String> whys(Reading reading, ReportReader reader) {
        Reading anew = reader.explaining().read(reading.report());
        Map<Object, String> standing = new HashMap<>();
        for (Attribution a : reading.attributions()) standing.put(List.of(a.source(), a.cue(), a.content()), a.id());
        Map<String, String> ids = new HashMap<>();
        for (Attribution a : anew.attributions()) {
            String id = standing.get(List.of(a.source(), a.cue(), a.content()));
            if (id != null) ids.put(a.id(), id);
        }
        return Articles.whys(anew, ids);
    }
}
