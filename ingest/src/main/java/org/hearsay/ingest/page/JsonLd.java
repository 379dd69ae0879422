package org.hearsay.ingest.page;

import java.util.List;
import java.util.Set;
import org.hearsay.model.PageFact;
import org.hearsay.model.PageFact.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of itself in JSON-LD (schema.org): in the first record there that is an article. */
final class JsonLd {
    private static final Set<String> OTHERS = Set.of("SocialMediaPosting", "DiscussionForumPosting");
    private static final int DEEPEST = 6;
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .build();

    private final List<PageFact> out;

    JsonLd(List<PageFact> out) {
        this.out = out;
    }

    void read(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonNode article = article(parse(script.data()), 0);
            if (article == null) continue;
            take(article);
            return;
        }
    }

    private static @Nullable JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            // Many pages carry broken JSON; what else they say is read.
            return null;
        }
    }

    private static @Nullable JsonNode article(@Nullable JsonNode node, int depth) {
        if (node == null || depth > DEEPEST) return null;
        if (node.isArray()) return first(node, depth);
        if (!node.isObject()) return null;
        if (isArticle(node.path("@type"))) return node;
        JsonNode inGraph = article(node.get("@graph"), depth + 1);
        return inGraph != null ? inGraph : article(node.get("mainEntity"), depth + 1);
    }

    private static @Nullable JsonNode first(JsonNode list, int depth) {
        for (JsonNode member : list) {
            JsonNode found = article(member, depth + 1);
            if (found != null) return found;
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode t : type) if (isArticle(t)) return true;
            return false;
        }
        String name = type.asString("");
        String plain = name.substring(name.lastIndexOf('/') + 1);
        return plain.endsWith("Article")
                || plain.endsWith("BlogPosting")
                || plain.equals("Report")
                || OTHERS.contains(plain);
    }

    private void take(JsonNode article) {
        add(Field.TITLE, words(article.path("headline")), "headline");
        add(Field.OUTLET, name(article.path("publisher")), "publisher");
        add(Field.BYLINE, name(article.path("author")), "author");
        date(Field.PUBLISHED, article, "datePublished");
        date(Field.MODIFIED, article, "dateModified");
        add(Field.ADDRESS, address(article.path("url")), "url");
        add(Field.ADDRESS, address(article.path("mainEntityOfPage")), "mainEntityOfPage");
        add(Field.LANGUAGE, language(article.path("inLanguage")), "inLanguage");
    }

    private void date(Field field, JsonNode article, String key) {
        add(field, Dates.iso(words(article.path(key))), key);
    }

    private void add(Field field, @Nullable String value, String key) {
        if (value != null && !value.isBlank()) out.add(new PageFact(field, value.strip(), "JSON-LD " + key));
    }

    /** An address that is whole, as a string or as the id of something; of another kind none is read. */
    private static @Nullable String address(JsonNode node) {
        String address = words(node.isObject() ? node.path("@id") : node);
        return address != null && address.matches("(?i)https?://.{1,2000}") ? address : null;
    }

    private static @Nullable String language(JsonNode node) {
        return words(node.isObject() ? node.path("alternateName") : node);
    }

    private static @Nullable String words(JsonNode node) {
        return node.isString() ? Visible.plain(node.asString()) : null;
    }

    private static @Nullable String name(JsonNode node) {
        if (node.isString()) return words(node);
        if (node.isObject()) return words(node.path("name"));
        if (!node.isArray()) return null;
        StringBuilder names = new StringBuilder();
        for (JsonNode member : node) {
            String name = member.isArray() ? null : name(member);
            if (name != null) names.append(names.length() == 0 ? "" : ", ").append(name);
        }
        return names.length() == 0 ? null : names.toString();
    }
}
