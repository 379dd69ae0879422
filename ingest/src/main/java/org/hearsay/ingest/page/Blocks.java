package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.PositionMap;
import org.hearsay.model.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Writes the text of an article, a block after the other, and where each character of it stands in the page. */
final class Blocks {
    /** What stands between two blocks. */
    private static final String GAP = "\n\n";

    private static final String ENDS_A_LINE = ".!?:;\u2026\"\u201d\u2019)";

    private final String page;
    private final Patience patience;
    private final References references = new References();
    private final StringBuilder text = new StringBuilder();
    private final PositionMap.Builder map = new PositionMap.Builder();
    private final List<Block> blocks = new ArrayList<>();
    private int blockStart;
    private boolean space;
    private int last;

    /**
     * Writes the text of a page.
     *
     * @param page the page as it was parsed
     */
    Blocks(String page, Patience patience) {
        this.page = page;
        this.patience = patience;
    }

    /** Writes an element and all that stands in it. */
    void write(Element element) {
        write(element, Block.Kind.PARAGRAPH);
        close(Block.Kind.PARAGRAPH);
    }

    String text() {
        return text.toString();
    }

    PositionMap positions() {
        return map.build();
    }

    List<Block> blocks() {
        return blocks;
    }

    private void write(Element element, Block.Kind outer) {
        patience.ask();
        if (Asides.isBeside(element)) return;
        Block.Kind kind = Asides.kind(element, outer);
        boolean apart = Tags.isBlock(element) && !isCell(element) || kind != outer;
        if (apart) close(outer);
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode part) write(part.getWholeText(), part.sourceRange());
            else if (node instanceof Element child && child.normalName().equals("br")) lineBreak(kind);
            else if (node instanceof Element child) write(child, kind);
        }
        if (isCell(element)) space = true;
        if (apart) close(kind);
    }

    private static boolean isCell(Element element) {
        return element.normalName().equals("td") || element.normalName().equals("th");
    }

    /** A line that ends like a sentence was meant to end there; else the break is for looks. */
    private void lineBreak(Block.Kind kind) {
        if (text.length() > blockStart && ENDS_A_LINE.indexOf(text.charAt(text.length() - 1)) >= 0) close(kind);
        else space = true;
    }

    /** Writes words that stand between two positions of the page, with references for characters. */
    void write(String words, Range range) {
        SourceText source = new SourceText(page, range, references);
        for (int i = 0; i < words.length(); i++) {
            source.next(words, i);
            char c = words.charAt(i);
            if (isBlank(c)) space = true;
            else if (!isUnseen(c)) put(c, source);
        }
    }

    private void put(char c, SourceText source) {
        if (text.length() == blockStart) gap();
        else if (space) space(source);
        space = false;
        text.append(c);
        last = source.put(map);
    }

    private void gap() {
        for (int i = 0; i < GAP.length() && !blocks.isEmpty(); i++) filler(GAP.charAt(i));
        blockStart = text.length();
    }

    /** A blank that stands alone in the page is that blank; of more, and of breaks, the text's is none. */
    private void space(SourceText source) {
        text.append(' ');
        map.add(last, source.start() == last + 1 ? last + 1 : last);
    }

    /** White space of the text stands where the word before it ends. */
    private void filler(char c) {
        text.append(c);
        map.add(last, last);
    }

    private void close(Block.Kind kind) {
        if (text.length() > blockStart) blocks.add(new Block(new Span(blockStart, text.length()), kind));
        blockStart = text.length();
        space = false;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || Character.isSpaceChar(c);
    }

    /** Marks of where a word may be broken, and of direction, are no part of the words. */
    private static boolean isUnseen(char c) {
        return c == '\u00ad'
                || c == '\u200b'
                || c == '\ufeff'
                || c >= '\u200e' && c <= '\u200f'
                || c == '\u2060'
                || c == '\u007f';
    }
}
