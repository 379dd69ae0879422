package org.hearsay.ingest.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What stands in an element, counted. White space counts once, at no end. */
final class Tally {
    int chars;
    double linkChars;
    int commas;
    int paragraphs;
    int images;
    int items;
    int inputs;
    int headingChars;
    int embeds;
    int itemChars;
    int proseChars;

    /** Counts an element and all that stands in it. */
    static Tally of(Element element) {
        return of(element, new HashMap<>());
    }

    /** Counts an element and each that stands in it, every one once. */
    static Tally of(Element element, Map<Element, Tally> each) {
        Tally tally = new Tally();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) tally.addText(text.getWholeText());
            else if (node instanceof Element child) tally.add(child, of(child, each));
        }
        each.put(element, tally);
        return tally;
    }

    void addText(String text) {
        boolean space = chars == 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c <= ' ' || c == '\u00a0';
            if (!blank || !space) chars++;
            space = blank;
            if (c == ',' || c == '\u060c' || c == '\uff0c' || c == '\u3001') commas++;
        }
    }

    /** Adds what was counted in a child. */
    void add(Element child, Tally inside) {
        chars += inside.chars;
        linkChars += inside.linkChars;
        commas += inside.commas;
        paragraphs += inside.paragraphs;
        images += inside.images;
        items += inside.items;
        inputs += inside.inputs;
        headingChars += inside.headingChars;
        embeds += inside.embeds;
        itemChars += inside.itemChars;
        proseChars += inside.proseChars;
        count(child, inside);
    }

    private void count(Element child, Tally inside) {
        switch (child.normalName()) {
            case "p" -> paragraphs++;
            case "img", "picture" -> images += child.normalName().equals("img") ? 1 : 0;
            case "input" -> inputs++;
            case "object", "embed", "iframe" -> embeds++;
            case "li" -> items++;
            case "ul", "ol" -> itemChars += inside.chars - inside.itemChars;
            // Links inside the page count less: they are often footnotes.
            case "a" ->
                linkChars = linkChars
                        - inside.linkChars
                        + inside.chars * (child.attr("href").startsWith("#") ? 0.3 : 1);
            default -> {}
        }
        if (Tags.isHeading(child)) headingChars += inside.chars - inside.headingChars;
        if (isProse(child)) proseChars += inside.chars - inside.proseChars;
    }

    private static boolean isProse(Element e) {
        return switch (e.normalName()) {
            case "span", "li", "td", "blockquote", "dl", "div", "ol", "p", "pre", "table", "ul" -> true;
            default -> false;
        };
    }

    /** The share of text that stands in links, from 0 to 1. */
    double linkDensity() {
        return chars == 0 ? 0 : linkChars / chars;
    }
}
