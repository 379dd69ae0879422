package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.PageFact;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Takes out of a page, before anything is weighed, what can hardly be its article. */
final class Clearing {
    private static final Evaluator TABLE = Selector.evaluatorOf("table,code");
    private static final int LONGEST_BYLINE = 100;
    private static final int LONGEST_TITLE = 500;

    private final boolean strict;
    private final String title;
    private final Patience patience;
    private boolean titleFound;
    private boolean bylineFound;
    private @Nullable PageFact byline;

    /**
     * A clearing.
     *
     * @param strict whether elements go whose name says that they stand beside the article
     * @param title the page's title; the heading that repeats it goes
     */
    Clearing(boolean strict, String title, Patience patience) {
        this.strict = strict;
        this.title = title;
        this.patience = patience;
    }

    /** Clears all that stands in an element. */
    void clear(Element parent) {
        patience.ask();
        for (Node node : new ArrayList<>(parent.childNodes())) {
            if (!(node instanceof Element element)) continue;
            if (goes(element)) {
                element.remove();
                continue;
            }
            clear(element);
            if (isHollow(element)) element.remove();
            else if (element.normalName().equals("div")) wrapRuns(element);
        }
    }

    /** The byline that was taken out, null when there was none. */
    @Nullable
    PageFact byline() {
        return byline;
    }

    private boolean goes(Element e) {
        if (Tags.isHidden(e)) return true;
        if (e.attr("aria-modal").equals("true") && e.attr("role").equals("dialog")) return true;
        if (!bylineFound && Byline.isIn(e) && Visible.line(e, LONGEST_BYLINE) != null) {
            bylineFound = true;
            byline = Byline.of(e);
            return true;
        }
        if (!titleFound && isTitle(e)) {
            titleFound = true;
            return true;
        }
        return strict && isBeside(e);
    }

    private boolean isTitle(Element e) {
        boolean heading = e.normalName().equals("h1") || e.normalName().equals("h2");
        if (!heading) return false;
        String line = Visible.line(e, LONGEST_TITLE);
        return line != null && Alike.share(title, line) > 0.75;
    }

    private static boolean isBeside(Element e) {
        if (e.normalName().equals("body") || e.normalName().equals("a")) return false;
        if (Tags.hasAsideRole(e)) return true;
        return Names.BESIDE.in(e) && !Names.MAYBE.in(e) && e.closest(TABLE) == null;
    }

    private static boolean isHollow(Element e) {
        boolean can = Tags.isHeading(e)
                || switch (e.normalName()) {
                    case "div", "section", "header" -> true;
                    default -> false;
                };
        return can && e.childNodes().stream().allMatch(Clearing::isNothing);
    }

    private static boolean isNothing(Node node) {
        if (node instanceof TextNode text) return text.isBlank();
        return !(node instanceof Element e)
                || e.normalName().equals("br")
                || e.normalName().equals("hr");
    }

    /** Text that stands in a div without an element of its own becomes paragraphs. */
    private static void wrapRuns(Element div) {
        List<Node> run = new ArrayList<>();
        for (Node node : new ArrayList<>(div.childNodes())) {
            boolean singleBreak = node instanceof Element e && e.normalName().equals("br") && !nextIsBreak(e);
            if (Tags.isPhrase(node) || singleBreak && !run.isEmpty()) run.add(node);
            else {
                wrap(run);
                run.clear();
            }
        }
        wrap(run);
    }

    private static boolean nextIsBreak(Element br) {
        Node next = br.nextSibling();
        while (next instanceof TextNode text && text.isBlank()) next = next.nextSibling();
        return next instanceof Element e && e.normalName().equals("br");
    }

    private static void wrap(List<Node> run) {
        if (run.stream().allMatch(Clearing::isNothing)) return;
        Element p = new Element("p");
        run.get(0).before(p);
        for (Node node : run) p.appendChild(node);
    }
}
