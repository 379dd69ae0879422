package org.hearsay.app.page;

/** Shortens lines at the borders of words; what was left out is an ellipsis. Widths are columns of a screen. */
final class Shortening {
    private Shortening() {}

    /** The beginning of a line, no wider than so many columns. */
    static String to(String line, int columns) {
        if (Wrapping.width(line) <= columns) return line;
        int end = forward(line, 0, columns - 1);
        return line.substring(0, end).stripTrailing() + "…";
    }

    /** The part of a line around {@code from..to}, about so many columns wide. */
    static Excerpt around(String line, int from, int to, int columns) {
        if (Wrapping.width(line) <= columns) return new Excerpt(line, from, to);
        int room = Math.max(0, columns - Wrapping.width(line.substring(from, to)) - 2);
        int before = Wrapping.width(line.substring(0, from));
        int after = Wrapping.width(line.substring(to));
        int left = Math.min(before, Math.max(room * 2 / 5, room - after));
        int start = left == before ? 0 : backward(line, from, left);
        int end = after <= room - left ? line.length() : forward(line, to, room - left);
        String head = start == 0 ? "" : "…";
        String text = head + line.substring(start, end).stripTrailing() + (end == line.length() ? "" : "…");
        int shift = head.length() - start;
        return new Excerpt(text, from + shift, to + shift);
    }

    /**
     * A part of a line.
     *
     * @param text the part, with ellipses
     * @param from where what it is about begins
     * @param to where that ends
     */
    record Excerpt(String text, int from, int to) {}

    /** The last border of words within so many columns after a position. */
    private static int forward(String line, int from, int columns) {
        int at = from;
        int border = from;
        for (int used = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            used += Wrapping.width(point);
            if (used > columns) break;
            if (point == ' ') border = at;
            at += Character.charCount(point);
        }
        return border > from ? border : at;
    }

    /** The first border of words within so many columns before a position. */
    private static int backward(String line, int from, int columns) {
        int at = from;
        int border = from;
        for (int used = 0; at > 0; ) {
            int point = line.codePointBefore(at);
            used += Wrapping.width(point);
            if (used > columns) break;
            if (point == ' ') border = at;
            at -= Character.charCount(point);
        }
        return border < from ? border : at;
    }
}
