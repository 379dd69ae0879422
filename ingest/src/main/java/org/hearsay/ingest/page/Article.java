package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article of a page.
 *
 * @param parts the elements that it is made of, in their order
 * @param byline who wrote it, as the page shows it, null when it does not
 */
record Article(List<Element> parts, @Nullable String byline) {
    /** An article with less text than this may be the wrong one: the page is gone through again, less strictly. */
    private static final int ENOUGH = 500;

    /**
     * Finds the article of a page.
     *
     * @param page gives the page, parsed anew each time
     * @param title the page's title, empty when it has none
     */
    static Article of(Supplier<Document> page, String title) {
        Article best = new Article(List.of(), null);
        int most = -1;
        for (int leniency = 0; leniency < 4; leniency++) {
            Article article = attempt(page.get().body(), title, leniency);
            int chars = article.chars();
            if (chars > most) {
                best = article;
                most = chars;
            }
            if (chars >= ENOUGH) break;
        }
        return best;
    }

    private int chars() {
        int chars = 0;
        for (Element part : parts) chars += Tally.of(part).chars;
        return chars;
    }

    private static Article attempt(Element body, String title, int leniency) {
        body.select(Tags.NEVER).remove();
        Clearing clearing = new Clearing(leniency < 1, title);
        clearing.clear(body);
        Weighing weighing = new Weighing(leniency < 2);
        Element top = weighing.heaviest(body);
        List<Element> parts = new ArrayList<>(top == body ? List.of(body) : weighing.withSiblings(top));
        Pruning pruning = new Pruning(leniency < 3, leniency < 2);
        for (Element part : parts) pruning.prune(part);
        return new Article(parts, clearing.byline());
    }
}
