package org.hearsay.attribution;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/** Phrases that tell when something was said: "Wednesday", "on Saturday", "late last week", "earlier". */
final class SpokenWhen {
    private static final WordKinds LEXICON = WordKinds.load("saidwhen.txt");
    private static final Set<String> DAYS = LEXICON.of("day");
    private static final Set<String> MONTHS = LEXICON.of("month");
    private static final Set<String> PARTS = LEXICON.of("part");
    private static final Set<String> STARTS = LEXICON.of("start");
    private static final Set<String> ALONE = LEXICON.of("alone");
    /** All but numbers with which such a phrase may begin. */
    private static final Set<String> FIRST = first();

    private static final int LONGEST = 6;
    private static final int ABBREVIATED = 4;

    private final Words words;

    SpokenWhen(Layout layout) {
        this.words = layout.words();
    }

    /** Whether such a phrase starts at a word. */
    boolean startsAt(int w) {
        return end(w, words.size()) > w;
    }

    /** Whether one of the words is a day by its full name, which names nobody; "May" and "Sun" may. */
    boolean hasDay(int first, int end) {
        for (int w = first; w < end; w++) if (lower(w).length() > ABBREVIATED && DAYS.contains(lower(w))) return true;
        return false;
    }

    /** Whether such a phrase may start at a word, by the word alone. */
    boolean mayStartAt(int w) {
        String word = lower(w);
        return FIRST.contains(word) || number(word);
    }

    /** The index after the phrase that starts at a word; the word itself when none does. */
    int end(int first, int limit) {
        if (first >= limit || !mayStartAt(first)) return first;
        int w = first;
        int end = first;
        while (w < limit && w < first + LONGEST) {
            String word = lower(w);
            if (DAYS.contains(word) || month(w) || PARTS.contains(word) && w > first) end = w + 1;
            else if (w > first && number(word) && month(w - 1)) end = w + 1;
            else if (!(STARTS.contains(word) || word.equals("the") || number(word))) break;
            if (w == first && number(word)) break;
            w++;
        }
        if (end > first) return clocked(first, end) ? first : end;
        return ALONE.contains(lower(first)) ? first + 1 : first;
    }

    /** A part of the day needs a day or a pointing word: "this morning", but not "in hours". */
    private boolean clocked(int first, int end) {
        if (!PARTS.contains(lower(end - 1))) return false;
        for (int w = first; w < end - 1; w++) {
            String word = lower(w);
            if (DAYS.contains(word) || word.equals("this") || word.equals("last") || word.equals("that")) return false;
        }
        return true;
    }

    private boolean month(int w) {
        String word = words.text(w);
        return Character.isUpperCase(word.charAt(0)) && MONTHS.contains(lower(w));
    }

    private static boolean number(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static Set<String> first() {
        Set<String> first = new HashSet<>(LEXICON.all());
        first.removeAll(PARTS);
        first.add("the");
        return first;
    }

    private String lower(int w) {
        String word = words.lower(w);
        return word.length() > 3 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
