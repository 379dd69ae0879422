package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Takes out of a found article what reads like something else: forms, lists of links, boxes. Innermost first. */
final class Pruning {
    private static final Set<String> GOES = Set.of(
            "object", "embed", "footer", "link", "aside", "iframe", "input", "textarea", "select", "button", "nav");
    private static final Evaluator CODE = Selector.evaluatorOf("code");
    private static final Evaluator FIGURE = Selector.evaluatorOf("figure");
    private static final Evaluator HEADED = Selector.evaluatorOf("caption,col,colgroup,tfoot,thead,th");
    private static final int SHORTEST = 25;
    private static final int COMMAS_OF_PROSE = 10;
    private static final int SHARE_BOX = 500;

    private final boolean byLooks;
    private final boolean byNames;
    private final Patience patience;

    /**
     * A pruning.
     *
     * @param byLooks whether elements go for how they look
     * @param byNames whether class names and ids count
     */
    Pruning(boolean byLooks, boolean byNames, Patience patience) {
        this.byLooks = byLooks;
        this.byNames = byNames;
        this.patience = patience;
    }

    /** Prunes all that stands in an element. */
    void prune(Element article) {
        simple(article);
        if (!byLooks) return;
        looks(article, Set.of("form", "fieldset"), 0);
        looks(article, Set.of("table"), 0);
        looks(article, Set.of("ul", "ol"), 0);
        looks(article, Set.of("div", "section"), 0);
    }

    private void simple(Element parent) {
        for (Element e : new ArrayList<>(parent.children())) {
            if (GOES.contains(e.normalName()) || isBadHeading(e) || isShareBox(e)) e.remove();
            else simple(e);
        }
    }

    private boolean isBadHeading(Element e) {
        return byNames && (e.normalName().equals("h1") || e.normalName().equals("h2")) && Names.weight(e) < 0;
    }

    private static boolean isShareBox(Element e) {
        return Names.SHARE.in(e) && Tally.of(e).chars < SHARE_BOX;
    }

    /** Counts what stays, from the inside out, and takes out what does not look like an article. */
    private Tally looks(Element parent, Set<String> tags, int tables) {
        patience.ask();
        Tally tally = new Tally();
        for (Node node : new ArrayList<>(parent.childNodes())) {
            if (node instanceof TextNode text) tally.addText(text.getWholeText());
            if (!(node instanceof Element e)) continue;
            boolean data = isDataTable(e);
            Tally inside = looks(e, tags, tables + (data ? 1 : 0));
            boolean safe = data || tables > 0 || !tags.contains(e.normalName()) || e.closest(CODE) != null;
            if (!safe && goes(e, inside)) e.remove();
            else tally.add(e, inside);
        }
        return tally;
    }

    private static boolean isDataTable(Element e) {
        if (!e.normalName().equals("table") || e.attr("role").equals("presentation")) return false;
        if (e.hasAttr("summary") || e.selectFirst(HEADED) != null) return true;
        if (e.select("table").size() > 1) return false;
        int rows = e.select("tr").size();
        Element first = e.selectFirst("tr");
        int columns = first == null ? 0 : first.childrenSize();
        return rows > 1 && columns > 1 && (rows >= 10 || columns > 4 || rows * columns > 10);
    }

    private boolean goes(Element e, Tally t) {
        int weight = byNames ? Names.weight(e) : 0;
        if (weight < 0) return true;
        if (t.commas >= COMMAS_OF_PROSE) return false;
        boolean list = isList(e, t);
        if (list && isGallery(e, t)) return false;
        boolean inFigure = e.closest(FIGURE) != null;
        double links = t.linkDensity();
        double headings = t.chars == 0 ? 0 : (double) t.headingChars / t.chars;
        if (!inFigure && t.images > 1 && (double) t.paragraphs / t.images < 0.5) return true;
        if (!list && t.items - 100 > t.paragraphs) return true;
        if (t.inputs > t.paragraphs / 3) return true;
        if (!list && !inFigure && headings < 0.9 && t.chars < SHORTEST && (t.images == 0 || t.images > 2) && links > 0)
            return true;
        if (!list && weight < 25 && links > 0.2) return true;
        if (weight >= 25 && links > 0.5) return true;
        if (t.embeds == 1 && t.chars < 75 || t.embeds > 1) return true;
        return t.images == 0 && t.proseChars == 0 && t.headingChars == t.chars;
    }

    private static boolean isList(Element e, Tally t) {
        if (e.normalName().equals("ul") || e.normalName().equals("ol")) return true;
        return t.chars > 0 && (double) t.itemChars / t.chars > 0.9;
    }

    private static boolean isGallery(Element e, Tally t) {
        if (t.images != t.items) return false;
        for (Element child : e.children()) if (child.childrenSize() > 1) return false;
        return true;
    }
}
