package org.hearsay.bench.pages;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.export.ReadingJson;
import org.hearsay.model.Reading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks every phrase that a printed reading marks up in the page, with nothing but what is printed: the phrase's place, the
 * positions, the charset and the page's bytes. What stands there, read as HTML by itself, must be the phrase's words.
 */
final class MarkedCheck {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final JsonNode raw;
    private final int[] page;
    private final List<String> lost = new ArrayList<>();
    private int exact;
    private int parted;
    private int untitled;

    MarkedCheck(Reading reading, byte[] bytes) {
        JsonNode printed = MAPPER.readTree(ReadingJson.line(reading, false));
        raw = printed.path("report").path("raw");
        String decoded = new String(bytes, Charset.forName(raw.path("charset").asString()));
        page = (decoded.startsWith("\ufeff") ? decoded.substring(1) : decoded)
                .codePoints()
                .toArray();
        each(printed);
    }

    private void each(JsonNode node) {
        if (node.path("start").isInt() && node.path("text").isString()) check(node);
        for (JsonNode child : node) each(child);
    }

    private void check(JsonNode phrase) {
        boolean inTitle = phrase.path("in").asString("").equals("title");
        JsonNode map = raw.path(inTitle ? "title" : "positions");
        if (inTitle && map.isMissingNode()) {
            untitled++;
            return;
        }
        int from = place(map, phrase.path("start").asInt());
        int to = end(map, phrase.path("end").asInt() - 1);
        String words = bare(phrase.path("text").asString());
        String there = from < 0 || to < from ? "" : bare(visible(new String(page, from, to - from)));
        if (there.equals(words)) exact++;
        else if (isWithin(words, there)) parted++;
        else lost.add(words + " <- " + there);
    }

    private static int place(JsonNode map, int at) {
        for (JsonNode s : map)
            if (at < s.get(1).asInt())
                return s.get(2).asInt() + (isEven(s) ? Math.max(0, at - s.get(0).asInt()) : 0);
        return -1;
    }

    private static int end(JsonNode map, int last) {
        int end = -1;
        for (JsonNode s : map)
            if (s.get(0).asInt() <= last)
                end = last < s.get(1).asInt() && isEven(s)
                        ? s.get(2).asInt() + last + 1 - s.get(0).asInt()
                        : s.get(3).asInt();
        return end;
    }

    private static boolean isEven(JsonNode s) {
        return s.get(1).asInt() - s.get(0).asInt()
                == s.get(3).asInt() - s.get(2).asInt();
    }

    private static String visible(String html) {
        Document part = Jsoup.parseBodyFragment(html);
        part.select("script,style,noscript,template,svg").remove();
        return part.wholeText();
    }

    /** Without white space and what cannot be seen. */
    private static String bare(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(c -> c > ' ' && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT)
                .filter(c -> c != 0x7f)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Whether words stand in a longer text in their order, with something between them, and begin and end with it. */
    private static boolean isWithin(String words, String there) {
        if (there.isEmpty() || words.isEmpty()) return false;
        int at = 0;
        for (int i = 0; i < there.length() && at < words.length(); i++) if (there.charAt(i) == words.charAt(at)) at++;
        return at == words.length()
                && there.charAt(0) == words.charAt(0)
                && there.charAt(there.length() - 1) == words.charAt(words.length() - 1);
    }

    /** How many phrases stand at their place and nothing else does. */
    int exact() {
        return exact;
    }

    /** How many stand at their place with something between their words that is no part of the article. */
    int parted() {
        return parted;
    }

    /** How many stand in a title that no visible headline says. */
    int untitled() {
        return untitled;
    }

    List<String> lost() {
        return lost;
    }
}
