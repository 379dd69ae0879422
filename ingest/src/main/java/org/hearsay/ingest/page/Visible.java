package org.hearsay.ingest.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Words as a reader of the page would see them. */
final class Visible {
    /** So many characters of source, white space and markup's indents among them, are looked at for one of text. */
    private static final int SOURCE_PER_CHARACTER = 20;

    private Visible() {}

    /** Without references to characters, and with single spaces. */
    static String plain(String words) {
        String decoded = words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
        return String.join(" ", decoded.strip().split("\\s+"));
    }

    /** The text of an element; null where it has more than so many characters. Costs no more than those. */
    static @Nullable String line(Element element, int longest) {
        int left = longest * SOURCE_PER_CHARACTER;
        for (Node at = element; at != null && left >= 0; at = next(at, element))
            left -= at instanceof TextNode text ? text.getWholeText().length() : 1;
        if (left < 0) return null;
        String line = element.text();
        return line.length() <= longest ? line : null;
    }

    private static @Nullable Node next(Node node, Element within) {
        if (node.childNodeSize() > 0) return node.childNode(0);
        for (Node at = node; at != null && !at.equals(within); at = at.parent())
            if (at.nextSibling() != null) return at.nextSibling();
        return null;
    }
}
