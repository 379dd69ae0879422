package org.hearsay.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds quotation marks, paragraph by paragraph: double and single ones, straight, curly and low, and guillemets. Of a
 * kind only one is open at a time: where one opens while another of its kind is open, the earlier one was never closed
 * and ends there; what is open at the end of a paragraph ends there. A paragraph that goes on with a quotation opens it
 * again with a mark, and that is a new quotation. Apostrophes are told from single marks by what stands around them.
 */
final class QuotationFinder {
    static final byte NONE = 0;
    static final byte OPEN = 1;
    static final byte CLOSE = 2;

    private static final int DOUBLE = 0;
    private static final int SINGLE = 1;
    private static final int GUILLEMET = 2;
    private static final int SINGLE_GUILLEMET = 3;
    private static final int KINDS = 4;

    private final String text;
    private final Words words;
    private final byte[] roles;
    private final List<Quotation> quotations = new ArrayList<>();
    private final int[] open = new int[KINDS];
    private final int[] kinds = new int[KINDS];
    private int depth;
    private boolean reversed;

    QuotationFinder(String text, Words words) {
        this.text = text;
        this.words = words;
        this.roles = new byte[words.size()];
    }

    /** For each word whether it is an opening mark, a closing mark, or neither. */
    byte[] roles() {
        return roles;
    }

    /** All quotations in the order in which they open. */
    List<Quotation> found() {
        quotations.sort(Comparator.comparingInt(Quotation::start));
        return quotations;
    }

    /** Adds the quotations of the paragraph with these words. */
    void add(int firstWord, int endWord) {
        int lastSingle = lastSingle(firstWord, endWord);
        reversed = false;
        for (int word = firstWord; word < endWord; word++) {
            int kind = kind(word);
            if (kind >= 0) mark(word, kind, firstWord, endWord, lastSingle);
        }
        while (depth > 0) give(depth - 1, endWord, words.end(endWord - 1), false);
    }

    private int kind(int word) {
        if (words.length(word) > 1) return -1;
        return switch (words.first(word)) {
            case '"', '“', '”', '„', '‟', '″' -> DOUBLE;
            case '\'', '‘', '’', '‚', '‛' -> SINGLE;
            case '«', '»' -> GUILLEMET;
            case '‹', '›' -> SINGLE_GUILLEMET;
            default -> -1;
        };
    }

    /** The last single mark of the paragraph that can close; -1 when there is none. */
    private int lastSingle(int firstWord, int endWord) {
        for (int word = endWord - 1; word >= firstWord; word--)
            if (kind(word) == SINGLE && !gapBefore(word, firstWord)) return word;
        return -1;
    }

    private void mark(int word, int kind, int firstWord, int endWord, int lastSingle) {
        int side = side(word, kind, firstWord, endWord);
        if (side == OPEN) {
            if (kind != SINGLE || opensSingle(word, firstWord, lastSingle)) open(word, kind);
        } else if (isOpen(kind) && (kind != SINGLE || closesSingle(word, endWord))) close(word, kind);
    }

    /** Whether the mark opens or closes, by its form where that tells, else by the blanks around it. */
    private int side(int word, int kind, int firstWord, int endWord) {
        char c = words.first(word);
        boolean before = gapBefore(word, firstWord);
        boolean after = gapAfter(word, endWord);
        switch (c) {
            case '„', '‚', '‘', '‛', '‟' -> {
                return OPEN;
            }
            case '“' -> {
                return isOpen(DOUBLE) && opener(DOUBLE) == '„' || !before && after ? CLOSE : OPEN;
            }
            case '”' -> {
                return before && !after && !isOpen(DOUBLE) ? OPEN : CLOSE;
            }
            case '’' -> {
                return CLOSE;
            }
            default -> {
                if (kind == GUILLEMET || kind == SINGLE_GUILLEMET) return guillemet(c, kind, before, after);
                if (before == after)
                    return isOpen(kind) ? CLOSE : kind == DOUBLE && !before && digitBefore(word) ? NONE : OPEN;
                return before ? OPEN : CLOSE;
            }
        }
    }

    private int guillemet(char c, int kind, boolean before, boolean after) {
        boolean points = c == '«' || c == '‹';
        if (!isOpen(kind)) reversed = !points && before && !after;
        return points != reversed ? OPEN : CLOSE;
    }

    private boolean digitBefore(int word) {
        int at = words.start(word) - 1;
        return at >= 0 && Characters.isDigit(text.charAt(at));
    }

    private boolean isOpen(int kind) {
        for (int i = 0; i < depth; i++) if (kinds[i] == kind) return true;
        return false;
    }

    private char opener(int kind) {
        for (int i = 0; i < depth; i++) if (kinds[i] == kind) return words.first(open[i]);
        return ' ';
    }

    /** A single mark opens where a later one in the paragraph can close it; a curly one also at the beginning. */
    private boolean opensSingle(int word, int firstWord, int lastSingle) {
        return lastSingle > word + 1 || word == firstWord && words.first(word) == '‘';
    }

    /** After an s before another word the mark is a possessive's, if a later mark can close the quotation. */
    private boolean closesSingle(int word, int endWord) {
        if (word + 1 >= endWord || (words.last(word - 1) | 0x20) != 's') return true;
        if (!Characters.isLower(words.first(word + 1))) return true;
        for (int next = word + 1; next < Math.min(endWord, word + 60); next++)
            if (kind(next) == SINGLE) return gapBefore(next, word);
        return true;
    }

    private void open(int word, int kind) {
        if (isOpen(kind)) close(word, kind, words.start(word), false);
        roles[word] = OPEN;
        kinds[depth] = kind;
        open[depth++] = word;
    }

    private void close(int word, int kind) {
        roles[word] = CLOSE;
        close(word, kind, words.end(word), true);
    }

    private void close(int word, int kind, int end, boolean closed) {
        while (kinds[depth - 1] != kind) give(depth - 1, word, words.start(word), false);
        give(depth - 1, word, end, closed);
    }

    private void give(int level, int endWord, int end, boolean closed) {
        int mark = open[level];
        depth = level;
        if (mark + 1 < endWord) quotations.add(new Quotation(words.start(mark), end, mark + 1, endWord, closed, level));
    }

    /** Whether white space, an opening bracket, a dash or another opening mark stands before the word. */
    private boolean gapBefore(int word, int firstWord) {
        if (word == firstWord) return true;
        char c = text.charAt(words.start(word) - 1);
        return Characters.isBlank(c) || "([{—–-/=:".indexOf(c) >= 0 || roles[word - 1] == OPEN;
    }

    private boolean gapAfter(int word, int endWord) {
        if (word + 1 == endWord) return true;
        char c = text.charAt(words.end(word));
        return Characters.isBlank(c) || ")]}—–-/,.;:?!…".indexOf(c) >= 0;
    }
}
