package org.hearsay.text;

import java.util.Arrays;

/**
 * The words of a layout: runs of letters and digits with inner hyphens, apostrophes, points and commas
 * where these belong to the word ("U.S.", "12,000", "X-22"), and each punctuation mark by itself; a possessive
 * {@code 's} is a word of its own. Positions index {@link Layout#text()}.
 */
public final class Words {
    private final int[] starts;
    private final int[] ends;
    private final String[] words;

    Words(String text, int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
        this.words = new String[starts.length];
        for (int i = 0; i < starts.length; i++) words[i] = text.substring(starts[i], ends[i]);
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

    /** The index of the first word that ends after the position; {@link #size()} when there is none. */
    public int at(int position) {
        int i = Arrays.binarySearch(ends, position + 1);
        return i >= 0 ? i : -i - 1;
    }
}
