package org.hearsay.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Span;
import org.jsoup.parser.Parser;

/** Looks characters of a text up in the page that it was taken from. */
final class Places {
    private Places() {}

    /** Every character of the text that is not white space stands in the page where the map says. */
    static void assertFound(WebPage page, String source) {
        assertThat(page.positions().length()).isEqualTo(page.text().length());
        int last = 0;
        for (int i = 0; i < page.text().length(); i++) {
            if (Character.isWhitespace(page.text().charAt(i))) continue;
            Span raw = page.positions().raw(new Span(i, i + 1));
            String there = Parser.unescapeEntities(source.substring(raw.start(), raw.end()), false);
            boolean half = Character.isHighSurrogate(page.text().charAt(i)) && there.isEmpty();
            assertThat(half || there.contains(page.text().substring(i, i + 1)))
                    .as("%d, %s, in %s", i, there, page.text())
                    .isTrue();
            assertThat(raw.start()).isGreaterThanOrEqualTo(last);
            last = raw.start();
        }
    }
}
