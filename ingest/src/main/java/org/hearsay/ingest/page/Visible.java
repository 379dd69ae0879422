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

    /**
     * The text of an element, pieces parted by a space where an element begins or ends; null where it has more than so
     * many characters. Costs no more than those.
     */
    static @Nullable String line(Element element, int longest) {
        StringBuilder line = new StringBuilder();
        Node end = Walk.after(element);
        int left = longest * SOURCE_PER_CHARACTER;
        for (Node at = element; at != null && !at.equals(end); at = Walk.next(at)) {
            if (at instanceof TextNode text) line.append(' ').append(text.getWholeText());
            if (--left < line.length()) return null;
        }
        String plain = plain(line.toString());
        return plain.length() <= longest ? plain : null;
    }
}
