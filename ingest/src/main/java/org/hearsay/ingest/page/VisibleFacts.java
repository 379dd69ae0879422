package org.hearsay.ingest.page;

import java.util.List;
import java.util.Locale;
import org.hearsay.ingest.page.Finding.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a reader of the page sees: in {@code time} elements and in short lines, between the headline and the
 * text or, where there is none, in what is named for a date; at last, in the page's address.
 */
final class VisibleFacts {
    /** A line with more characters than this is text and no line about it. */
    private static final int LONGEST = 160;
    /** So many text nodes after the headline may stand before the text. */
    private static final int NEAR = 60;

    private static final String BESIDE = "nav,aside,footer,[class*=related],[class*=comment],[class*=sidebar],"
            + "[class*=recommend],[class*=teaser],[class*=ticker],[class*=most-],[id*=comment],[id*=related],[id*=sidebar]";

    private final List<Finding> out;

    VisibleFacts(List<Finding> out) {
        this.out = out;
    }

    void read(Document page) {
        Element heading = page.selectFirst("article h1, main h1, h1");
        if (heading != null) around(heading);
        if (!known(Field.PUBLISHED)) times(page);
        if (!known(Field.PUBLISHED)) named(page);
        String address = page.select("link[rel=canonical]").attr("href");
        add(Field.PUBLISHED, Dates.inAddress(address.isEmpty() ? page.baseUri() : address), "address");
    }

    private boolean known(Field field) {
        return out.stream().anyMatch(f -> f.field() == field);
    }

    /** Goes through what follows the headline up to the text; then what stands shortly before it. */
    private void around(Element heading) {
        Node at = after(heading);
        for (int seen = 0; at != null && seen < NEAR && !isText(at); at = next(at)) {
            if (at instanceof Element e && e.is(BESIDE)) return;
            if (at instanceof Element e && e.normalName().equals("time")) time(e);
            else if (at instanceof TextNode text && !text.isBlank()) {
                line(text);
                seen++;
            }
        }
        Element parent = heading.parent();
        if (known(Field.PUBLISHED) || parent == null) return;
        for (Element e : parent.select("time")) if (e.closest(BESIDE) == null) time(e);
    }

    private static boolean isText(Node node) {
        return node instanceof TextNode text && text.getWholeText().strip().length() > LONGEST;
    }

    private void line(TextNode text) {
        Element parent = text.parent();
        if (parent == null || parent.closest("time,script,style") != null) return;
        String whole = Visible.line(parent, LONGEST);
        String line = whole == null ? text.text() : whole;
        if (line.length() <= LONGEST) add(fieldOf(line, text), Dates.iso(Dates.within(line)), "the page");
    }

    private void time(Element e) {
        String stated = Dates.iso(e.attr("datetime"));
        String own = Visible.line(e, LONGEST);
        if (own == null) return;
        Element parent = e.parent();
        String line = parent == null ? null : Visible.line(parent, LONGEST);
        String date = stated != null ? stated : Dates.iso(Dates.within(own));
        add(fieldOf(line == null ? own : line, e), date, "time");
    }

    /** A date is that of publication unless the words before it say that something was changed then. */
    private static Field fieldOf(String line, Node node) {
        String before = line.toLowerCase(Locale.ROOT);
        String own = node instanceof Element e ? e.text() : line;
        int at = line.indexOf(own);
        if (at > 0 && node instanceof Element) before = before.substring(0, Math.min(at, before.length()));
        int changed = Math.max(
                before.lastIndexOf("updated"), Math.max(before.lastIndexOf("modified"), before.lastIndexOf("edited")));
        int published = Math.max(before.lastIndexOf("publish"), before.lastIndexOf("posted"));
        if (changed < 0) return Field.PUBLISHED;
        return node instanceof Element
                ? (published > changed ? Field.PUBLISHED : Field.MODIFIED)
                : published >= 0 && published < changed ? Field.PUBLISHED : Field.MODIFIED;
    }

    private void times(Document page) {
        for (Element e : page.select("time[pubdate], article time[datetime], main time[datetime]"))
            if (e.closest(BESIDE) == null && !known(Field.PUBLISHED)) time(e);
    }

    private void named(Document page) {
        for (Element e :
                page.select("[class*=date],[class*=publish],[class*=dateline],[id*=date],[class*=timestamp]")) {
            String line = Visible.line(e, LONGEST);
            if (line == null || e.closest(BESIDE) != null) continue;
            add(fieldOf(line, new TextNode(line)), Dates.iso(Dates.within(line)), "the page");
            if (known(Field.PUBLISHED)) return;
        }
    }

    private void add(Field field, @Nullable String date, String where) {
        if (date != null) out.add(new Finding(field, date, where));
    }

    private static @Nullable Node after(Node node) {
        for (Node at = node; at != null; at = at.parent()) if (at.nextSibling() != null) return at.nextSibling();
        return null;
    }

    private static @Nullable Node next(Node node) {
        return node.childNodeSize() > 0
                        && !node.normalName().equals("script")
                        && !node.normalName().equals("style")
                ? node.childNode(0)
                : after(node);
    }
}
