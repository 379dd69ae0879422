package org.hearsay.ingest.page;

import java.util.List;
import org.hearsay.model.PositionMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What was read of a web page.
 *
 * @param text the article: its blocks, an empty line between any two; the headline is not in it
 * @param positions where the text's characters stand in the page
 * @param blocks what the pieces of the text are, in their order
 * @param facts what the page says of itself
 */
public record WebPage(String text, PositionMap positions, List<Block> blocks, PageFacts facts) {
    /** What takes the text out of pages, and its version: another text of the same page needs another number. */
    public static final String EXTRACTOR = "page-1";

    /**
     * Reads a page.
     *
     * @param page the page's characters, without a byte order mark
     * @param address where it was found, empty when not known
     */
    public static WebPage of(String page, String address) {
        Document whole = parse(page, address);
        PageFacts facts = PageFacts.of(whole);
        Article article = Article.of(() -> parse(page, address), facts.title() == null ? "" : facts.title());
        Blocks blocks = new Blocks(page);
        for (Element part : article.parts()) blocks.write(part);
        return new WebPage(blocks.text(), blocks.positions(), blocks.blocks(), facts.withByline(article.byline()));
    }

    private static Document parse(String page, String address) {
        return Parser.htmlParser().setTrackPosition(true).parseInput(page, address);
    }
}
