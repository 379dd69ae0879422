package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.PositionMap;
import org.hearsay.model.Span;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Where a page's title stands in it: in the headline, or in the title element, as far as it says the same words. */
final class TitlePlace {
    private static final Evaluator WHERE = Selector.evaluatorOf("h1,h2,head > title");
    /** So many headlines are looked at. */
    private static final int MOST = 5;
    /** A headline with more characters than this is none. */
    private static final int LONGEST = 1000;

    private TitlePlace() {}

    /** Where the title's characters stand; null where nothing visible says these words. */
    static @Nullable PositionMap of(String title, Document page, String source, Patience patience) {
        if (title.isEmpty()) return null;
        for (Element e : candidates(page)) {
            Blocks blocks = new Blocks(source, patience);
            blocks.write(e);
            int at = blocks.text().indexOf(title);
            if (at >= 0) return blocks.positions().part(new Span(at, at + title.length()));
        }
        return null;
    }

    private static List<Element> candidates(Document page) {
        List<Element> out = new ArrayList<>();
        List<Element> lesser = new ArrayList<>();
        for (Element e : page.select(WHERE)) (e.normalName().equals("h1") ? out : lesser).add(e);
        out.addAll(lesser);
        return out.stream()
                .limit(MOST)
                .filter(e -> Visible.line(e, LONGEST) != null)
                .toList();
    }
}
