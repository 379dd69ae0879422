package org.hearsay.ingest.page;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Kinds of elements. */
final class Tags {
    /** What is never text of a page. */
    static final String NEVER = "script,style,noscript,template,link,svg,math annotation,head title";

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");
    private static final Set<String> STOPS_RUNS = Set.of(
            "blockquote",
            "dl",
            "div",
            "img",
            "ol",
            "p",
            "pre",
            "table",
            "ul",
            "select",
            "section",
            "article",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "figure",
            "header",
            "footer",
            "aside",
            "nav",
            "main",
            "form",
            "iframe");
    private static final Set<String> SCORED = Set.of("section", "h2", "h3", "h4", "h5", "h6", "p", "td", "pre");
    private static final Set<String> ASIDE_ROLES =
            Set.of("menu", "menubar", "complementary", "navigation", "alert", "alertdialog", "dialog", "search");

    private Tags() {}

    /** Whether text before and after the element stands apart from the text in it. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /** Whether a node can be a part of a paragraph that has no element of its own. */
    static boolean isPhrase(Node node) {
        if (node instanceof TextNode) return true;
        if (!(node instanceof Element element) || STOPS_RUNS.contains(element.normalName())) return false;
        if (element.normalName().equals("br")) return false;
        return element.childNodes().stream().allMatch(Tags::isPhrase);
    }

    static boolean isScored(Element element) {
        return SCORED.contains(element.normalName());
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Whether the element says itself that it stands beside the content. */
    static boolean hasAsideRole(Element element) {
        return ASIDE_ROLES.contains(element.attr("role"));
    }

    static boolean isHidden(Element element) {
        String style = element.attr("style").replace(" ", "");
        return style.contains("display:none")
                || style.contains("visibility:hidden")
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                        && !element.className().contains("fallback-image");
    }
}
