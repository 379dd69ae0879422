package org.hearsay.bench.pages;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.page.WebPage;
import org.hearsay.model.Span;
import org.jsoup.parser.Parser;

/**
 * Looks every word of a page's text up at its place in the page. Found is a word whose place in the source, with markup
 * taken out and references to characters resolved, holds exactly it.
 */
final class SpanCheck {
    private int words;
    private final List<String> lost = new ArrayList<>();

    SpanCheck(WebPage read, String page) {
        String text = read.text();
        for (int i = 0; i < text.length(); ) {
            int end = i;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end))) end++;
            if (end > i) check(text.substring(i, end), read.positions().raw(new Span(i, end)), page);
            i = end + 1;
        }
    }

    private void check(String word, Span raw, String page) {
        words++;
        String source = page.substring(raw.start(), raw.end());
        if (source.equals(word) || plain(source).equals(word)) return;
        lost.add(word + " <- " + source);
    }

    /** What a reader sees of a piece of source. */
    private static String plain(String source) {
        String open = source.replaceAll("(?s)<!--.*?-->|<(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>", "");
        return Parser.unescapeEntities(open, false).replaceAll("[\\u00ad\\u200b\\ufeff\\u200e\\u200f\\u2060\\u007f]", "");
    }

    int words() {
        return words;
    }

    List<String> lost() {
        return lost;
    }
}
