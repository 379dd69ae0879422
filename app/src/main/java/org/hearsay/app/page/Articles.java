package org.hearsay.app.page;

import org.hearsay.model.Reading;

/** Readings as articles of HTML for pages that others put around them. */
public final class Articles {
    private Articles() {}

    /** The reading as an article: its text with marks, its claims beside it; no text of the report becomes markup. */
    public static String html(Reading reading) {
        return new HtmlPage().reading(reading);
    }

    /** The style of such articles. */
    public static String style() {
        return HtmlPage.style();
    }
}
