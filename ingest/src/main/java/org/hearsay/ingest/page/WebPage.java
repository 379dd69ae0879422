package org.hearsay.ingest.page;

import java.time.Duration;
import java.util.List;
import org.hearsay.model.PositionMap;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a web page.
 *
 * @param text the article: its blocks, an empty line between any two; the headline is not in it
 * @param positions where the text's characters stand in the page
 * @param title where the characters of the title stand in the page, null where they stand nowhere in these words
 * @param blocks what the pieces of the text are, in their order
 * @param facts what the page says of itself
 */
public record WebPage(
        String text, PositionMap positions, @Nullable PositionMap title, List<Block> blocks, PageFacts facts) {
    /** What takes the text out of pages, and its version: another text of the same page needs another number. */
    public static final String EXTRACTOR = "page-1";

    /** The most time of a processor that a page may take. */
    private static final Duration LONGEST = Duration.ofSeconds(5);
    /** A page with more tags than this is not read: long articles have some thousands. */
    private static final int MOST_TAGS = 150_000;
    /** Elements that stand deeper are taken out of those around them. */
    private static final int DEEPEST = 400;

    /**
     * Reads a page.
     *
     * @param page the page's characters, without a byte order mark
     * @param address where it was found, empty when not known
     * @throws PageException when it has more tags, or takes more time, than is allowed
     */
    public static WebPage of(String page, String address) {
        refuseMany(page);
        Patience patience = new Patience(LONGEST);
        Document whole = parse(page, address, patience);
        PageFacts facts = PageFacts.of(whole, patience);
        String title = facts.title() == null ? "" : facts.title();
        PositionMap place = TitlePlace.of(title, whole, page, patience);
        Article article = new Reduction(title, patience).of(whole, () -> parse(page, address, patience));
        Blocks blocks = new Blocks(page, patience);
        article.parts().forEach(blocks::write);
        return new WebPage(
                blocks.text(), blocks.positions(), place, blocks.blocks(), facts.withByline(article.byline()));
    }

    private static Document parse(String page, String address, Patience patience) {
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(patience.over(page), address);
    }

    private static void refuseMany(String page) {
        int tags = 0;
        for (int at = page.indexOf('<'); at >= 0; at = page.indexOf('<', at + 1))
            if (++tags > MOST_TAGS) throw new PageException("a page of more than 150,000 tags is not read");
    }
}
