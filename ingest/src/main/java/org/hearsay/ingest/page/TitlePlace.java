package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.PositionMap;
import org.hearsay.model.Span;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Where a page's title stands in it: in the headline, or in the title element, as far as it says the same words; else where the
 * page says it of itself, in a meta element or in JSON-LD.
 */
final class TitlePlace {
    private static final Evaluator WHERE = Selector.evaluatorOf("h1,h2,head > title");
    private static final Evaluator METAS = Selector.evaluatorOf("meta[content]");
    private static final Evaluator SCRIPTS = Selector.evaluatorOf("script[type=application/ld+json]");
    /** So many headlines are looked at. */
    private static final int MOST = 5;
    /** A headline with more characters than this is none. */
    private static final int LONGEST = 1000;

    private static final String CONTENT = "content";

    private TitlePlace() {}

    /** Where the title's characters stand; null where they stand nowhere in these words. */
    static @Nullable PositionMap of(String title, Document page, String source, Patience patience) {
        if (title.isEmpty()) return null;
        for (Element e : candidates(page)) {
            Blocks blocks = new Blocks(source, patience);
            blocks.write(e);
            PositionMap place = in(blocks, title);
            if (place != null) return place;
        }
        for (Element meta : page.select(METAS)) {
            Blocks blocks = new Blocks(source, patience);
            if (meta.attr(CONTENT).length() <= LONGEST)
                blocks.write(
                        meta.attr(CONTENT),
                        meta.attributes().sourceRange(CONTENT).valueRange());
            PositionMap place = in(blocks, title);
            if (place != null) return place;
        }
        return inScripts(title, page, source);
    }

    private static @Nullable PositionMap in(Blocks blocks, String title) {
        int at = blocks.text().indexOf(title);
        return at < 0 ? null : blocks.positions().part(new Span(at, at + title.length()));
    }

    /** In JSON-LD, where no character of the title is written with several. */
    private static @Nullable PositionMap inScripts(String title, Document page, String source) {
        for (Element script : page.select(SCRIPTS)) {
            for (DataNode data : script.dataNodes()) {
                int end = Math.min(source.length(), data.sourceRange().endPos());
                int at = source.indexOf(title, Math.max(0, data.sourceRange().startPos()));
                if (at < 0 || at + title.length() > end) continue;
                PositionMap.Builder map = new PositionMap.Builder();
                for (int i = at; i < at + title.length(); i++) map.add(i, i + 1);
                return map.build();
            }
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
