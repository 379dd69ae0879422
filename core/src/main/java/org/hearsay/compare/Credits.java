package org.hearsay.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads from whom a page says that it has its words: "SELNIK (AFP) —", "The Associated Press contributed to this report.",
 * "With Reuters", "Reporting by Ann Lee; Editing by Bo Ray". Who is merely spoken to, or took a picture, is not meant.
 */
public final class Credits {
    /** A place and a day stand before the agency in so many characters at most. */
    private static final int DATELINE = 80;
    /** A line that gives credit and nothing else has so many words at most. */
    private static final int SHORT = 12;
    /** So many paragraphs at the beginning and at the end can be such lines. */
    private static final int FIRST = 3;

    private static final int LAST = 6;
    /** What is written under a page is as long as this at most. */
    private static final int LINE = 400;

    private static final String CONTRIBUTED = "contributed to this ";
    private static final String REPORTING = "reporting by ";
    private static final Set<String> EDITORS = Set.of("editing by", "writing by");

    private static final LayoutReader LAYOUTS = new LayoutReader();

    private final Names names = Names.standard();
    private final Set<String> words = CreditWords.all();
    private final Set<String> out = new TreeSet<>();

    private Credits() {}

    /** The agencies, as the lexicon files them, and lines of those who reported; in order. */
    public static List<String> of(String text) {
        Credits credits = new Credits();
        List<String> paragraphs =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean edge = i < FIRST || i >= paragraphs.size() - LAST;
            credits.paragraph(paragraphs.get(i), edge);
        }
        return List.copyOf(credits.out);
    }

    /** The agencies that a phrase names. */
    static List<String> named(String phrase) {
        Credits credits = new Credits();
        credits.names(phrase, credits.out);
        return List.copyOf(credits.out);
    }

    /** The agency of which a phrase is the name, null for none. */
    static @Nullable String agency(String phrase) {
        for (String spelt : List.of(phrase, capitalised(phrase))) {
            Layout layout = LAYOUTS.read(null, spelt);
            NamedWords named = Names.standard().in(layout);
            if (named.size() > 0 && named.end(0) == named.size() && named.is(0, NameKind.AGENCY))
                return name(layout, named, 0);
        }
        return null;
    }

    private static String capitalised(String phrase) {
        return phrase.isEmpty() ? phrase : Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
    }

    private void paragraph(String line, boolean edge) {
        dateline(line);
        if (!edge) return;
        String end = line.substring(Math.max(0, line.length() - LINE));
        contributed(end);
        reporting(end);
        int open = end.lastIndexOf('(');
        if (end.endsWith(")") && open >= 0) credit(end.substring(open + 1, end.length() - 1));
        if (line.length() <= LINE) credit(line);
    }

    private void dateline(String line) {
        int open = line.indexOf('(');
        int close = open < 0 || open > DATELINE ? -1 : line.indexOf(')', open);
        if (close < 0 || close > open + DATELINE) return;
        String after = line.substring(close + 1).stripLeading();
        if (!after.isEmpty() && "-–—:".indexOf(after.charAt(0)) >= 0) credit(line.substring(open + 1, close));
    }

    private void contributed(String line) {
        int at = line.toLowerCase(Locale.ROOT).indexOf(CONTRIBUTED);
        if (at < 0) return;
        int begin = Math.max(line.lastIndexOf(". ", at), line.lastIndexOf(".\" ", at)) + 1;
        names(line.substring(begin, at), out);
    }

    /** Those who reported for one agency are named with those who edited it. */
    private void reporting(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        int at = lower.indexOf(REPORTING);
        if (at < 0) return;
        int end = EDITORS.stream()
                .mapToInt(editors -> lower.indexOf(editors, at))
                .filter(i -> i > 0)
                .min()
                .orElse(-1);
        if (end < 0) return;
        String who = lower.substring(at, end).strip();
        out.add(who.endsWith(";") ? who.substring(0, who.length() - 1) : who);
    }

    /** Words between which stands nothing but what gives credit. */
    private void credit(String line) {
        if (isLong(line)) return;
        Layout layout = LAYOUTS.read(null, line);
        NamedWords named = names.in(layout);
        if (named.size() > SHORT) return;
        List<String> found = new ArrayList<>();
        for (int w = 0; w < named.size(); w = named.end(w)) {
            String word = layout.words().text(w).toLowerCase(Locale.ROOT);
            if (named.is(w, NameKind.AGENCY)) found.add(name(layout, named, w));
            else if (Character.isLetterOrDigit(word.charAt(0)) && !words.contains(word)) return;
        }
        out.addAll(found);
    }

    /** Whether a line has more words than one that gives credit, by its spaces alone. */
    private static boolean isLong(String line) {
        int words = 0;
        for (int i = 1; i < line.length(); i++) if (line.charAt(i) == ' ' && line.charAt(i - 1) != ' ') words++;
        return words > SHORT;
    }

    private void names(String phrase, java.util.Collection<String> found) {
        Layout layout = LAYOUTS.read(null, phrase);
        NamedWords named = names.in(layout);
        for (int w = 0; w < named.size(); w = named.end(w))
            if (named.is(w, NameKind.AGENCY) && !isPerson(layout, named, w)) found.add(name(layout, named, w));
    }

    /** Whether one word is the first of somebody's name: "Petra Smith". */
    private boolean isPerson(Layout layout, NamedWords named, int word) {
        int next = named.end(word);
        if (next > word + 1 || next >= named.size() || named.is(next, NameKind.AGENCY)) return false;
        String text = layout.words().text(next);
        return Character.isUpperCase(text.charAt(0)) && !words.contains(text.toLowerCase(Locale.ROOT));
    }

    private static String name(Layout layout, NamedWords named, int word) {
        String filed = named.filedAs(word);
        // The lexicon marks names that are spelt in one way only.
        return filed == null ? layout.words().text(word) : filed.replace("!", "");
    }
}
