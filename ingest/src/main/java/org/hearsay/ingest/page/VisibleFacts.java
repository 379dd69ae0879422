package org.hearsay.ingest.page;

import java.util.List;
import org.hearsay.model.PageFact;
import org.hearsay.model.PageFact.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a reader of the page sees, in {@code time} elements and in short lines: between the headline and the
 * text; else shortly before the headline; else in what is named for a date; at last, in the page's address.
 */
final class VisibleFacts {
    /** A line with more characters than this is text and no line about it. */
    private static final int LONGEST = 160;
    /** A line with more characters than this that ends as sentences do is text too. */
    private static final int SENTENCE = 60;
    /** So many pieces of text after the headline may stand before the article. */
    private static final int AFTER = 60;
    /** So many pieces of text before the headline are looked at. */
    private static final int BEFORE = 6;

    private static final Evaluator BESIDE =
            Selector.evaluatorOf("nav,aside,:not(article) > footer,[class*=related],[class*=comment],"
                    + "[class*=sidebar],[class*=recommend],[class*=teaser],[class*=ticker],[class*=most-],[id*=comment],"
                    + "[id*=related],[id*=sidebar]");
    private static final Evaluator NAMED =
            Selector.evaluatorOf("[class*=date],[class*=publish],[class*=dateline],[id*=date],[class*=timestamp]");
    private static final Evaluator UNSEEN = Selector.evaluatorOf("time,script,style");

    private final List<PageFact> out;
    private final Patience patience;

    VisibleFacts(List<PageFact> out, Patience patience) {
        this.out = out;
        this.patience = patience;
    }

    void read(Document page) {
        Element heading = heading(page);
        if (heading != null) following(heading);
        if (heading != null && !known()) preceding(heading);
        if (!known()) times(page);
        if (!known()) named(page);
        String address = page.select("link[rel=canonical]").attr("href");
        add(Field.PUBLISHED, Dates.inAddress(address.isEmpty() ? page.baseUri() : address), "address");
    }

    /** The headline, or what looks like it: the first line that says what the page's title says. */
    private @Nullable Element heading(Document page) {
        Element heading = page.selectFirst("article h1, main h1, h1");
        String title = page.title();
        if (heading != null || title.isEmpty()) return heading;
        for (Element e : page.body().select("h2,h3,b,strong,font,div,td,span")) {
            patience.ask();
            String line = Visible.line(e, LONGEST);
            if (line != null && !line.isEmpty() && Alike.share(title, line) > 0.9 && Alike.share(line, title) > 0.5)
                return e;
        }
        return null;
    }

    private boolean known() {
        return out.stream().anyMatch(f -> f.field() == Field.PUBLISHED);
    }

    private void following(Element heading) {
        int seen = 0;
        for (Node at = Walk.after(heading); at != null && seen < AFTER && !isText(at); at = Walk.next(at)) {
            patience.ask();
            if (at instanceof Element e && e.is(BESIDE)) return;
            if (look(at)) seen++;
        }
    }

    private void preceding(Element heading) {
        int seen = 0;
        for (Node at = Walk.before(heading); at != null && seen < BEFORE && !known(); at = Walk.before(at)) {
            patience.ask();
            Element around = at instanceof Element e ? e : at.parentElement();
            if (around != null && around.closest(BESIDE) == null && look(at)) seen++;
        }
    }

    /** Takes down the date in a node; whether there was any text. */
    private boolean look(Node node) {
        if (node instanceof Element e && e.normalName().equals("time")) time(e);
        if (!(node instanceof TextNode text) || text.isBlank()) return false;
        line(text);
        return true;
    }

    private static boolean isText(Node node) {
        if (!(node instanceof TextNode text)) return false;
        String words = text.getWholeText().strip();
        return words.length() > LONGEST || words.length() > SENTENCE && words.endsWith(".");
    }

    private void line(TextNode text) {
        Element parent = text.parent();
        if (parent == null || parent.closest(UNSEEN) != null) return;
        String whole = Visible.line(parent, LONGEST);
        String line = whole == null ? text.text() : whole;
        if (line.length() <= LONGEST) add(Label.of(line), Dates.iso(Dates.within(line)), "the page");
    }

    private void time(Element e) {
        String own = Visible.line(e, LONGEST);
        if (own == null) return;
        String stated = Dates.iso(e.attr("datetime"));
        String date = stated != null ? stated : Dates.iso(Dates.within(own));
        String around = e.parent() == null ? null : Visible.line(e.parent(), LONGEST);
        String line = around == null ? own : around;
        int at = line.indexOf(own);
        add(at > 0 ? Label.after(line.substring(0, at)) : Label.of(line), date, "time");
    }

    private void times(Document page) {
        for (Element e : page.select("time[pubdate], article time[datetime], main time[datetime]")) {
            patience.ask();
            if (!known() && e.closest(BESIDE) == null) time(e);
        }
    }

    private void named(Document page) {
        for (Element e : page.select(NAMED)) {
            patience.ask();
            String line = Visible.line(e, LONGEST);
            if (line == null || e.closest(BESIDE) != null) continue;
            add(Label.of(line), Dates.iso(Dates.within(line)), "the page");
            if (known()) return;
        }
    }

    private void add(Field field, @Nullable String date, String where) {
        if (date != null) out.add(new PageFact(field, date, where));
    }
}
