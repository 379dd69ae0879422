package org.hearsay.web.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * What is other in a later text: pieces that went, came or stayed, in the order of the text. The shortest way from one to
 * the other is looked for, word by word (Myers, "An O(ND) Difference Algorithm", 1986); where that is longer than
 * {@value #FARTHEST} words, the middle is given as gone and come.
 */
public final class Difference {
    private static final int FARTHEST = 1_500;

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private Difference(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** What became of some words. */
    public enum Fate {
        STAYED,
        WENT,
        CAME
    }

    /** Words with what became of them. */
    public record Piece(Fate fate, String text) {}

    /** The pieces; those that stayed and went together are the text before, those that stayed and came the text after. */
    public static List<Piece> between(String before, String after) {
        Difference difference = new Difference(words(before), words(after));
        difference.find();
        return difference.pieces;
    }

    /** Words with the white space behind them. */
    private static List<String> words(String text) {
        List<String> out = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            boolean ends = i == text.length()
                    || Character.isWhitespace(text.charAt(i - 1)) && !Character.isWhitespace(text.charAt(i));
            if (!ends) continue;
            out.add(text.substring(start, i));
            start = i;
        }
        return out;
    }

    private void find() {
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) head++;
        int tail = 0;
        while (tail < shorter - head && fromEnd(before, tail).equals(fromEnd(after, tail))) tail++;
        add(Fate.STAYED, before.subList(0, head));
        middle(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        add(Fate.STAYED, before.subList(before.size() - tail, before.size()));
    }

    private static String fromEnd(List<String> words, int i) {
        return words.get(words.size() - 1 - i);
    }

    private void middle(List<String> a, List<String> b) {
        List<int[]> steps = new ArrayList<>();
        if (!reaches(a, b, steps)) {
            add(Fate.WENT, a);
            add(Fate.CAME, b);
            return;
        }
        List<Piece> backwards = new ArrayList<>();
        int x = a.size();
        int y = b.size();
        for (int d = steps.size() - 1; x > 0 || y > 0; d--) {
            int k = x - y;
            int before = d == 0 ? 0 : from(steps.get(d - 1), k, d);
            int startX = d == 0 ? 0 : steps.get(d - 1)[at(before, d - 1)];
            int startY = startX - before;
            while (x > startX && y > startY) {
                backwards.add(new Piece(Fate.STAYED, a.get(--x)));
                y--;
            }
            if (x > startX) backwards.add(new Piece(Fate.WENT, a.get(--x)));
            else if (y > startY) backwards.add(new Piece(Fate.CAME, b.get(--y)));
        }
        for (int i = backwards.size() - 1; i >= 0; i--) add(backwards.get(i));
    }

    /** Goes forward on all diagonals, one more word changed at each step; how far each came is kept step by step. */
    private static boolean reaches(List<String> a, List<String> b, List<int[]> steps) {
        for (int d = 0; d <= Math.min(FARTHEST, a.size() + b.size()); d++) {
            int[] reached = new int[d + 1];
            for (int k = -d; k <= d; k += 2) {
                int x = 0;
                if (d > 0) {
                    int from = from(steps.get(d - 1), k, d);
                    x = steps.get(d - 1)[at(from, d - 1)] + (from < k ? 1 : 0);
                }
                while (x < a.size()
                        && x - k < b.size()
                        && x - k >= 0
                        && a.get(x).equals(b.get(x - k))) x++;
                reached[at(k, d)] = x;
                if (x >= a.size() && x - k >= b.size()) {
                    steps.add(reached);
                    return true;
                }
            }
            steps.add(reached);
        }
        return false;
    }

    /** From which diagonal of the step before a diagonal is reached. */
    private static int from(int[] last, int k, int d) {
        if (k == -d) return k + 1;
        if (k == d) return k - 1;
        return last[at(k - 1, d - 1)] < last[at(k + 1, d - 1)] ? k + 1 : k - 1;
    }

    private static int at(int k, int d) {
        return (k + d) / 2;
    }

    private void add(Fate fate, List<String> words) {
        if (!words.isEmpty()) add(new Piece(fate, String.join("", words)));
    }

    /** Neighbours of one fate are one piece. */
    private void add(Piece piece) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).fate() == piece.fate())
            pieces.set(last, new Piece(piece.fate(), pieces.get(last).text() + piece.text()));
        else pieces.add(piece);
    }
}
