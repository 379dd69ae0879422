package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Weighs the elements of a page by the paragraphs in them and finds the one that is the article. */
final class Weighing {
    private static final int SHORTEST = 25;
    private static final int LEVELS = 5;
    private static final int BEST = 5;
    private static final int MANY = 3;
    private static final double NEARLY = 0.75;

    private final boolean byNames;
    private final Map<Element, Double> scores = new HashMap<>();
    private final Map<Element, Tally> tallies = new HashMap<>();
    private final List<Element> order = new ArrayList<>();

    /**
     * A weighing.
     *
     * @param byNames whether class names and ids count
     */
    Weighing(boolean byNames) {
        this.byNames = byNames;
    }

    /** The article among all that stands in the body; the body itself where nothing weighs anything. */
    Element heaviest(Element body) {
        Tally.of(body, tallies);
        weigh(body);
        for (Element e : order) scores.put(e, score(e) * (1 - tally(e).linkDensity()));
        List<Element> best = order.stream()
                .sorted(Comparator.comparing(this::score).reversed())
                .limit(BEST)
                .toList();
        if (best.isEmpty() || best.get(0).equals(body)) return body;
        return only(up(shared(best, body), body), body);
    }

    /** The element's score; 0 where it has none. */
    double score(Element element) {
        return scores.getOrDefault(element, 0.0);
    }

    boolean isScored(Element element) {
        return scores.containsKey(element);
    }

    private void weigh(Element element) {
        if (Tags.isScored(element) && !isFrame(element)) add(element);
        for (Element child : element.children()) weigh(child);
    }

    /** A cell with paragraphs in it is no paragraph but a piece of an old page's layout. */
    private boolean isFrame(Element element) {
        return element.normalName().equals("td") && tally(element).paragraphs > 0;
    }

    private Tally tally(Element element) {
        return Objects.requireNonNull(tallies.get(element));
    }

    private void add(Element paragraph) {
        Tally tally = tally(paragraph);
        if (tally.chars < SHORTEST) return;
        double worth = 1 + tally.commas + 1 + Math.min(tally.chars / 100, 3);
        Element at = paragraph.parent();
        for (int level = 0; level < LEVELS && at != null && tallies.containsKey(at); level++, at = at.parent()) {
            double share = level == 0 ? 1 : level == 1 ? 0.5 : 1.0 / (level * 3);
            if (!scores.containsKey(at)) begin(at);
            scores.merge(at, worth * share, Double::sum);
        }
    }

    private void begin(Element e) {
        order.add(e);
        scores.put(e, byTag(e) + (byNames ? Names.weight(e) : 0.0));
    }

    private static double byTag(Element e) {
        return switch (e.normalName()) {
            case "div" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
    }

    /** Where several weigh nearly as much, what holds at least three of them and the best one. */
    private Element shared(List<Element> best, Element body) {
        Element top = best.get(0);
        List<Element> others = best.stream()
                .skip(1)
                .filter(e -> score(e) >= NEARLY * score(top))
                .toList();
        if (others.size() < MANY) return top;
        for (Element at = top.parent(); at != null && !at.equals(body); at = at.parent()) {
            Element holder = at;
            if (others.stream()
                            .filter(e -> !e.equals(holder) && holds(holder, e))
                            .count()
                    >= MANY) return at;
        }
        return top;
    }

    private static boolean holds(Element holder, Element e) {
        for (@Nullable Element at = e; at != null; at = at.parent()) if (at.equals(holder)) return true;
        return false;
    }

    /** Goes up to a parent that weighs more, as long as weights do not fall far. */
    private Element up(Element top, Element body) {
        double last = score(top);
        double least = last / 3;
        for (Element at = top.parent(); at != null && !at.equals(body); at = at.parent()) {
            if (!isScored(at)) continue;
            if (score(at) < least) break;
            if (score(at) > last) return at;
            last = score(at);
        }
        return top;
    }

    /** An only child is as much as its parent. */
    private static Element only(Element top, Element body) {
        Element at = top;
        for (Element p = at.parent(); p != null && !p.equals(body) && p.childrenSize() == 1; p = p.parent()) at = p;
        return at;
    }

    /** The article and what stands beside it and reads like it, in their order. */
    List<Element> withSiblings(Element top) {
        Element parent = top.parent();
        if (parent == null || top.normalName().equals("body")) return List.of(top);
        double least = Math.max(10, score(top) * 0.2);
        Map<Element, Boolean> out = new LinkedHashMap<>();
        for (Element e : parent.children()) if (e.equals(top) || belongs(e, top, least)) out.put(e, true);
        return List.copyOf(out.keySet());
    }

    private boolean belongs(Element e, Element top, double least) {
        double bonus = !top.className().isEmpty() && top.className().equals(e.className()) ? score(top) * 0.2 : 0;
        if (isScored(e) && score(e) + bonus >= least) return true;
        if (!e.normalName().equals("p")) return false;
        Tally tally = tally(e);
        if (tally.chars > 80) return tally.linkDensity() < 0.25;
        return tally.chars > 0 && tally.linkChars == 0 && endsASentence(e.text());
    }

    private static boolean endsASentence(String text) {
        return text.endsWith(".") || text.contains(". ");
    }
}
