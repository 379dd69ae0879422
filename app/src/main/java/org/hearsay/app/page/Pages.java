package org.hearsay.app.page;

/** Makes pages. */
public final class Pages {
    private Pages() {}

    /** The machine contract; with {@code withText}, the reports' texts in it. */
    public static Page json(boolean withText) {
        return new JsonPage(withText);
    }

    /** Plain text for a screen of so many columns. */
    public static Page text(int columns, boolean coloured) {
        return new TextPage(columns, coloured);
    }

    /** Markdown with tables, as GitHub reads it. */
    public static Page markdown() {
        return new MarkdownPage();
    }

    /** One self-contained page of HTML. */
    public static Page html() {
        return new HtmlPage();
    }
}
