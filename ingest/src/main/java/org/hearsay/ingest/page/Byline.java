package org.hearsay.ingest.page;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.PageFact;
import org.hearsay.model.PageFact.Field;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a page, as it shows it: the names alone, without "by" before them and the day, the hour, and buttons behind
 * them.
 */
final class Byline {
    private static final int LONGEST = 100;
    private static final int MOST_NAMES = 10;
    /** What ends the names, where it stands as a word by itself. */
    private static final Set<String> ENDS = Set.of(
            "•",
            "|",
            "·",
            "—",
            "–",
            "-",
            "/",
            "share",
            "updated",
            "published",
            "posted",
            "modified",
            "email",
            "follow",
            "last",
            "on");

    private static final Set<String> CALENDAR = Set.of(
            "jan",
            "feb",
            "mar",
            "apr",
            "may",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private Byline() {}

    /** Whether an element says that it names who wrote the page. */
    static boolean isIn(Element e) {
        return isRelation(e) || isProperty(e) || Names.BYLINE.in(e);
    }

    private static boolean isRelation(Element e) {
        return e.attr("rel").equals("author");
    }

    private static boolean isProperty(Element e) {
        return e.attr("itemprop").contains("author");
    }

    /** The names in such an element; null where there are none. */
    static @Nullable PageFact of(Element e) {
        String marked = marked(e);
        String line = marked.isEmpty() ? Visible.line(e, LONGEST) : marked;
        String names = line == null ? "" : names(line);
        if (names.isEmpty()) return null;
        String where = isRelation(e) ? "rel author" : isProperty(e) ? "itemprop author" : "the page, byline";
        return new PageFact(Field.BYLINE, names, where);
    }

    /** The names that are marked as such in it, empty where none are. */
    private static String marked(Element e) {
        Elements names = e.select("[itemprop=name]");
        if (names.isEmpty()) names = e.select("[rel=author]");
        if (names.size() > MOST_NAMES) return "";
        return names.stream()
                .map(name -> Visible.line(name, LONGEST))
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** A line without what stands before and behind the names in it; empty where no name is left. */
    static String names(String line) {
        StringBuilder out = new StringBuilder();
        String[] words = line.replace(" ,", ",").strip().split("\\s+");
        for (int i = from(words); i < words.length && !ends(words[i]); i++)
            out.append(out.length() == 0 ? "" : " ").append(words[i]);
        String names = trimmed(out.toString());
        return names.chars().filter(Character::isLetter).count() < 2 ? "" : names;
    }

    /** Where the names begin: behind the first "by", else at the first word. */
    private static int from(String[] words) {
        for (int i = 0; i < words.length && !ends(words[i]); i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            if (word.equals("by") || word.equals("by:")) return i + 1;
        }
        return 0;
    }

    private static boolean ends(String word) {
        String plain = bare(word);
        return ENDS.contains(plain)
                || CALENDAR.contains(plain)
                || word.startsWith("@")
                || word.chars().anyMatch(Character::isDigit);
    }

    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int end = lower.length();
        while (end > 1 && ".,:;".indexOf(lower.charAt(end - 1)) >= 0) end--;
        return lower.substring(0, end);
    }

    private static String trimmed(String names) {
        int end = names.length();
        while (end > 0 && " ,;:|-–—•·".indexOf(names.charAt(end - 1)) >= 0) end--;
        return names.substring(0, end);
    }
}
