package org.hearsay.ingest.page;

import java.util.List;
import java.util.Locale;
import org.hearsay.model.PageFact;
import org.hearsay.model.PageFact.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** What a page says of itself in OpenGraph and other meta elements, microdata, links and its own tags. */
final class MetaTags {
    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "headline");
    private static final List<String> OUTLETS =
            List.of("og:site_name", "application-name", "dc.publisher", "dcterms.publisher", "twitter:site");
    private static final List<String> BYLINES = List.of(
            "author",
            "article:author_name",
            "article:author",
            "og:article:author",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "byl",
            "sailthru.author");
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:published_time",
            "og:article:published_time",
            "article:published",
            "datepublished",
            "date_published",
            "publish_date",
            "publish-date",
            "publishdate",
            "published_time",
            "parsely-pub-date",
            "sailthru.date",
            "pubdate",
            "dcterms.created",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date.created",
            "dc.date",
            "dcterms.date",
            "ptime",
            "originalpublicationdate",
            "article.created",
            "cxenseparse:recs:publishtime",
            "bt:pubdate",
            "displaydate",
            "date");
    private static final List<String> MODIFIED = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "lastmod",
            "last-modified",
            "dcterms.modified",
            "article.updated",
            "utime");
    private static final List<String> LANGUAGES = List.of("og:locale", "content-language", "dc.language", "language");

    /** A headline or a date with more characters than this is none. */
    private static final int LONGEST = 500;
    /** So many elements of one property are looked at. */
    private static final int MOST = 20;

    private static final Evaluator MARKED = Selector.evaluatorOf("[itemprop]");

    private final List<PageFact> out;

    MetaTags(List<PageFact> out) {
        this.out = out;
    }

    /** The address of the page as it names it itself, ahead of what other places say. */
    void canonical(Document page) {
        add(Field.ADDRESS, page.select("link[rel=canonical]").attr("abs:href"), "link canonical");
    }

    void read(Document page) {
        Metas metas = Metas.of(page);
        for (String name : TITLES) add(Field.TITLE, metas.get(name), "meta " + name);
        for (String name : OUTLETS) add(Field.OUTLET, metas.get(name), "meta " + name);
        for (String name : BYLINES) add(Field.BYLINE, notAddress(metas.get(name)), "meta " + name);
        for (String name : PUBLISHED) add(Field.PUBLISHED, Dates.iso(metas.get(name)), "meta " + name);
        for (String name : MODIFIED) add(Field.MODIFIED, Dates.iso(metas.get(name)), "meta " + name);
        List<Element> marked = page.select(MARKED);
        microdata(marked, "datePublished", Field.PUBLISHED);
        microdata(marked, "dateModified", Field.MODIFIED);
        add(Field.ADDRESS, metas.get("og:url"), "meta og:url");
        add(Field.LANGUAGE, page.select("html").attr("lang"), "html lang");
        for (String name : LANGUAGES) add(Field.LANGUAGE, metas.get(name), "meta " + name);
        add(Field.TITLE, headline(page), "h1");
        add(Field.TITLE, page.title(), "title");
    }

    private void microdata(List<Element> marked, String property, Field field) {
        int looked = 0;
        for (Element e : marked) {
            if (!isProperty(e, property)) continue;
            if (++looked > MOST) return;
            String date = Dates.iso(value(e));
            if (date == null) continue;
            add(field, date, "itemprop " + property);
            return;
        }
    }

    private static boolean isProperty(Element e, String property) {
        String names = e.attr("itemprop");
        return names.equals(property)
                || names.contains(property) && List.of(names.split("\\s+")).contains(property);
    }

    private static @Nullable String value(Element e) {
        if (e.hasAttr("content")) return e.attr("content");
        return e.hasAttr("datetime") ? e.attr("datetime") : Visible.line(e, LONGEST);
    }

    private static @Nullable String headline(Document page) {
        List<Element> all = page.select("h1");
        return all.size() == 1 ? Visible.line(all.get(0), LONGEST) : null;
    }

    private static @Nullable String notAddress(@Nullable String value) {
        return value == null || value.toLowerCase(Locale.ROOT).startsWith("http") ? null : value;
    }

    private void add(Field field, @Nullable String value, String where) {
        if (value != null && !value.isBlank()) out.add(new PageFact(field, Visible.plain(value), where));
    }
}
