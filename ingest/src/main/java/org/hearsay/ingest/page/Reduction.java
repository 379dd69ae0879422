package org.hearsay.ingest.page;

import java.util.List;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reduces a page to its article: clears it, weighs what is left, prunes what weighs most. */
final class Reduction {
    /** An article with less text than this may be the wrong one: the page is gone through again, less strictly. */
    private static final int ENOUGH = 500;
    /** How often, each time less strictly. */
    private static final int ATTEMPTS = 4;

    private static final Evaluator NEVER = Selector.evaluatorOf(Tags.NEVER);

    private final String title;
    private final Patience patience;

    /**
     * A reduction.
     *
     * @param title the page's title, empty when it has none
     */
    Reduction(String title, Patience patience) {
        this.title = title;
        this.patience = patience;
    }

    /**
     * The article of a page.
     *
     * @param page the page, of which only the article is left
     * @param again the page, parsed anew
     */
    Article of(Document page, Supplier<Document> again) {
        Article best = attempt(page.body(), 0);
        int most = best.length();
        for (int leniency = 1; leniency < ATTEMPTS && most < ENOUGH; leniency++) {
            Article article = attempt(again.get().body(), leniency);
            int length = article.length();
            if (length > most) best = article;
            most = Math.max(most, length);
        }
        return best;
    }

    private Article attempt(Element body, int leniency) {
        body.select(NEVER).remove();
        Clearing clearing = new Clearing(leniency < 1, title, patience);
        clearing.clear(body);
        Weighing weighing = new Weighing(leniency < 2);
        Element top = weighing.heaviest(body);
        List<Element> parts = weighing.withSiblings(top);
        Pruning pruning = new Pruning(leniency < 3, leniency < 2, patience);
        for (Element part : parts) pruning.prune(part);
        return new Article(parts, clearing.byline());
    }
}
