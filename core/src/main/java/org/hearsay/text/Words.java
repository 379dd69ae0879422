package org.hearsay.text;

import java.util.Arrays;
import java.util.Locale;

/**
 * The words of a layout, cut as the Penn Treebank cuts them where it matters to taggers. Positions index
 * {@link Layout#text()} and count UTF-16 units.
 *
 * <ul>
 *   <li>A word is a run of letters and digits with inner hyphens, apostrophes, points and commas where these belong to
 *       it: "12,000", "3.5", "X-22", "5,000-strong", "10-15", "O'Brien", "U.S.-backed", "AT&amp;T", "9/11", "10:30",
 *       "bbc.co.uk". A whole Internet address is one word, and so are #hashtags and @names.
 *   <li>A possessive {@code 's} is a word of its own, and so is what is contracted: "did" + "n't", "we" + "'ll",
 *       "it" + "'s" (with either apostrophe). The apostrophe of "soldiers'" stands alone; "'em" and "'90s" keep theirs.
 *   <li>An abbreviation, an initial and an initialism keep their point: "Gen.", "No." (before a digit), "J.", "U.S.".
 *   <li>Every other mark stands alone: "$" + "10m", "50" + "%"; a run of points is one word. A character outside the
 *       basic plane that is no letter is a word of its own.
 * </ul>
 *
 * White space, soft hyphens and directions that stand alone are no words.
 *
 * @see <a href="https://catalog.ldc.upenn.edu/docs/LDC95T7/cl93.html">The Penn Treebank</a>
 */
public final class Words {
    private static final String[] MARKS = marks();

    private final int[] starts;
    private final int[] ends;
    private final String[] words;
    private final String[] lower;

    Words(String text, int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
        this.words = new String[starts.length];
        this.lower = new String[starts.length];
        for (int i = 0; i < starts.length; i++) {
            boolean mark = ends[i] - starts[i] == 1 && text.charAt(starts[i]) < MARKS.length;
            words[i] = mark ? MARKS[text.charAt(starts[i])] : text.substring(starts[i], ends[i]);
            lower[i] = small(words[i]);
        }
    }

    public int size() {
        return starts.length;
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    /** The word as printed. */
    public String text(int word) {
        return words[word];
    }

    /** The word in small letters (whatever the locale), straight apostrophes and quotation marks for others. */
    public String lower(int word) {
        return lower[word];
    }

    /** The index of the first word that ends after the position; {@link #size()} when there is none. */
    public int at(int position) {
        int i = Arrays.binarySearch(ends, position + 1);
        return i >= 0 ? i : -i - 1;
    }

    int length(int word) {
        return ends[word] - starts[word];
    }

    char first(int word) {
        return words[word].charAt(0);
    }

    char last(int word) {
        return words[word].charAt(words[word].length() - 1);
    }

    boolean isMark(int word, char mark) {
        return length(word) == 1 && first(word) == mark;
    }

    /** Whether the word is one mark and no letter or digit. */
    boolean isMark(int word) {
        return length(word) == 1 && !Characters.isLetterOrDigit(first(word));
    }

    /** Whether the word is a run of points. */
    boolean isPoints(int word) {
        return length(word) > 1 && first(word) == '.' && last(word) == '.';
    }

    /** Whether a capital stands behind the word's first letter, as in "al-Nur" and "iPhone". */
    boolean hasInnerCapital(int word) {
        String printed = words[word];
        for (int i = 1; i < printed.length(); i++) if (Characters.isUpper(printed.charAt(i))) return true;
        return false;
    }

    private static String small(String word) {
        if (word.length() == 1) return plain(word);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z' || c == '’' || c > 127 && Character.isUpperCase(c))
                return word.toLowerCase(Locale.ROOT).replace('’', '\'');
        }
        return word;
    }

    private static String plain(String word) {
        return switch (word.charAt(0)) {
            case '“', '”', '„', '‟', '″' -> "\"";
            case '‘', '’', '‚', '‛' -> "'";
            default -> word.toLowerCase(Locale.ROOT);
        };
    }

    private static String[] marks() {
        String[] marks = new String[128];
        for (int c = 0; c < marks.length; c++) marks[c] = String.valueOf((char) c);
        return marks;
    }
}
