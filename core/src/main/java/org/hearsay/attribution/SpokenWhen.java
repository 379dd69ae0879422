package org.hearsay.attribution;

import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/** Phrases that tell when something was said: "Wednesday", "on Saturday", "late last week", "earlier". */
final class SpokenWhen {
    private static final WordKinds LEXICON = WordKinds.load("saidwhen.txt");
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
        for (int w = first; w < end; w++) if (lower(w).length() > ABBREVIATED && is("day", lower(w))) return true;
        return false;
    }

    /** The index after the phrase that starts at a word; the word itself when none does. */
    int end(int first, int limit) {
        int w = first;
        int end = first;
        while (w < limit && w < first + LONGEST) {
            String word = lower(w);
            if (is("day", word) || month(w) || is("part", word) && w > first) end = w + 1;
            else if (w > first && number(word) && month(w - 1)) end = w + 1;
            else if (!(is("start", word) || word.equals("the") || number(word))) break;
            if (w == first && number(word)) break;
            w++;
        }
        if (end > first) return clocked(first, end) ? first : end;
        return first < limit && is("alone", lower(first)) ? first + 1 : first;
    }

    /** A part of the day needs a day or a pointing word: "this morning", but not "in hours". */
    private boolean clocked(int first, int end) {
        if (!is("part", lower(end - 1))) return false;
        for (int w = first; w < end - 1; w++) {
            String word = lower(w);
            if (is("day", word) || word.equals("this") || word.equals("last") || word.equals("that")) return false;
        }
        return true;
    }

    private boolean month(int w) {
        String word = words.text(w);
        return Character.isUpperCase(word.charAt(0)) && is("month", lower(w));
    }

    private static boolean number(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static boolean is(String kind, String word) {
        return LEXICON.is(kind, word);
    }

    private String lower(int w) {
        String word = words.lower(w);
        return word.length() > 3 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
