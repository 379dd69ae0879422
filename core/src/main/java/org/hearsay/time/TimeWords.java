package org.hearsay.time;

import java.util.Arrays;
import java.util.Locale;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The words of a layout as a time grammar sees them: hyphened words with a time word or a number in them taken apart
 * ("three-day", "mid-January", "6-8"), possessives and the stop of an abbreviation left out. Positions index
 * {@link Layout#text()}; indices count these words, not the layout's.
 */
final class TimeWords {
    private final Layout layout;
    private final TimeLexicon lexicon = TimeLexicon.STANDARD;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] homes;
    private String[] words;
    private TimeLexicon.@Nullable Entry[] entries;
    private int[] numbers;

    TimeWords(Layout layout) {
        this.layout = layout;
        int n = layout.words().size() + 16;
        starts = new int[n];
        ends = new int[n];
        homes = new int[n];
        words = new String[n];
        entries = new TimeLexicon.Entry[n];
        numbers = new int[n];
        for (int w = 0; w < layout.words().size(); w++) take(w);
    }

    private void take(int w) {
        Words from = layout.words();
        String word = from.text(w);
        int start = from.start(w);
        int end = word.length();
        if (possessive(word)) end -= 2;
        else if (end > 1 && isApostrophe(word.charAt(end - 1))) end--;
        while (end > 1 && word.charAt(end - 1) == '.') end--;
        if (end <= 0) end = word.length();
        int hyphen = word.indexOf('-');
        if (hyphen > 0 && hyphen < end - 1 && !iso(word) && !NumericDates.is(word) && divides(word, end)) {
            for (int i = 0; i <= end; ) {
                int j = word.indexOf('-', i);
                if (j < 0 || j > end) j = end;
                if (j > i) add(word.substring(i, j).toLowerCase(Locale.ROOT), start + i, start + j, w);
                i = j + 1;
            }
        } else {
            int begin = end > 1 && isApostrophe(word.charAt(0)) ? 1 : 0;
            boolean whole = begin == 0 && end == word.length();
            add(
                    whole ? from.lower(w) : word.substring(begin, end).toLowerCase(Locale.ROOT),
                    start + begin,
                    start + end,
                    w);
        }
    }

    private boolean divides(String word, int end) {
        for (int i = 0; i <= end; ) {
            int j = word.indexOf('-', i);
            if (j < 0 || j > end) j = end;
            if (j > i && (Character.isDigit(word.charAt(i)) || isTimeWord(word.substring(i, j)))) return true;
            i = j + 1;
        }
        return false;
    }

    private boolean isTimeWord(String part) {
        TimeLexicon.Entry e = lexicon.entry(part.toLowerCase(Locale.ROOT));
        return e != null
                && (e.is(TimeClass.UNIT)
                        || e.is(TimeClass.MONTH)
                        || e.is(TimeClass.WEEKDAY)
                        || e.is(TimeClass.NUMBER)
                        || e.is(TimeClass.PART)
                        || e.is(TimeClass.SEASON));
    }

    private void add(String lower, int start, int end, int home) {
        if (size == starts.length) grow();
        starts[size] = start;
        ends[size] = end;
        homes[size] = home;
        words[size] = lower;
        TimeLexicon.Entry entry = lexicon.entry(lower);
        entries[size] = entry;
        numbers[size] = digits(lower);
        if (numbers[size] < 0 && entry != null && entry.is(TimeClass.NUMBER))
            numbers[size] = entry.value(TimeClass.NUMBER);
        size++;
    }

    private void grow() {
        int n = size * 2;
        starts = Arrays.copyOf(starts, n);
        ends = Arrays.copyOf(ends, n);
        homes = Arrays.copyOf(homes, n);
        words = Arrays.copyOf(words, n);
        entries = Arrays.copyOf(entries, n);
        numbers = Arrays.copyOf(numbers, n);
    }

    int size() {
        return size;
    }

    Layout layout() {
        return layout;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** The index of the layout's word it belongs to. */
    int home(int i) {
        return homes[i];
    }

    /** The word in lower case; empty outside the text. */
    String word(int i) {
        return i >= 0 && i < size ? words[i] : "";
    }

    boolean is(int i, TimeClass c) {
        if (i < 0 || i >= size) return false;
        TimeLexicon.Entry e = entries[i];
        return e != null && e.is(c);
    }

    boolean known(int i) {
        return entries[i] != null || numbers[i] >= 0;
    }

    /** The value of a word in a class it belongs to. */
    int value(int i, TimeClass c) {
        TimeLexicon.Entry e = entries[i];
        if (e == null) throw new IllegalArgumentException("no time word: " + words[i]);
        return e.value(c);
    }

    /** The number a word stands for in digits (at most nine) or in words, -1 when it is none. */
    int number(int i) {
        return i >= 0 && i < size ? numbers[i] : -1;
    }

    boolean inDigits(int i) {
        return i >= 0 && i < size && numbers[i] >= 0 && Character.isDigit(words[i].charAt(0));
    }

    boolean capitalised(int i) {
        return Character.isUpperCase(layout.text().charAt(starts[i]));
    }

    /** Whether a word is joined to the one before it by a hyphen. */
    boolean hyphened(int i) {
        return i > 0 && i < size && homes[i] == homes[i - 1];
    }

    /** Whether two words stand in the same sentence. */
    boolean together(int i, int j) {
        return i >= 0 && j >= 0 && i < size && j < size && layout.sentenceOf(homes[i]) == layout.sentenceOf(homes[j]);
    }

    /** The first word of the sentence that holds the word. */
    int sentenceStart(int i) {
        int k = i;
        while (k > 0 && together(k - 1, i)) k--;
        return k;
    }

    private static boolean possessive(String word) {
        int n = word.length();
        return n > 2 && (word.charAt(n - 1) == 's' || word.charAt(n - 1) == 'S') && isApostrophe(word.charAt(n - 2));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** Whether a word begins as an ISO date does. */
    static boolean iso(String word) {
        return word.length() >= 10
                && word.charAt(4) == '-'
                && word.charAt(7) == '-'
                && digits(word.substring(0, 4)) >= 0
                && digits(word.substring(5, 7)) >= 0
                && digits(word.substring(8, 10)) >= 0;
    }

    /** The number that a run of at most nine digits writes, -1 for anything else. */
    static int digits(String s) {
        if (s.isEmpty() || s.length() > 9) return -1;
        int n = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c < '0' || c > '9') return -1;
            n = n * 10 + (c - '0');
        }
        return n;
    }
}
