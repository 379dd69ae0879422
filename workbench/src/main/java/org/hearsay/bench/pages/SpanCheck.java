package org.hearsay.bench.pages;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.ingest.page.WebPage;
import org.hearsay.model.Span;
import org.jsoup.parser.Parser;

/**
 * Looks every character of a page's text up at its place in the page. Found is one whose place holds exactly it, or the
 * reference that stands for it, and lies after the place of the one before; then so is every span.
 */
final class SpanCheck {
    private final WebPage read;
    private final String page;
    private final List<String> lost = new ArrayList<>();
    private int characters;
    private int last;

    SpanCheck(WebPage read, String page) {
        this.read = read;
        this.page = page;
        for (int i = 0; i < read.text().length(); i++)
            if (!Character.isWhitespace(read.text().charAt(i))) check(i);
    }

    private void check(int at) {
        characters++;
        Span raw = read.positions().raw(new Span(at, at + 1));
        String source = page.substring(raw.start(), raw.end());
        String wanted = read.text().substring(at, at + 1);
        boolean stands =
                source.equals(wanted) || Parser.unescapeEntities(source, false).contains(wanted);
        if (!stands || raw.start() < last) lost.add(wanted + " at " + at + " <- " + source + " at " + raw.start());
        last = raw.start();
    }

    int characters() {
        return characters;
    }

    List<String> lost() {
        return lost;
    }
}
