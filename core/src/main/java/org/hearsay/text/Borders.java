package org.hearsay.text;

import org.jspecify.annotations.Nullable;

/** Tells at which lines paragraphs begin: at every line, but for hard-wrapped text. */
final class Borders {
    private static final int LONGEST_WORD = 30;

    private final String text;
    private final Lines lines;
    private final @Nullable Wrap wrap;
    private final boolean capitals;

    Borders(String text, Lines lines, @Nullable Wrap wrap, boolean capitals) {
        this.text = text;
        this.lines = lines;
        this.wrap = wrap;
        this.capitals = capitals;
    }

    /** Whether a paragraph begins at the line. */
    boolean before(int line) {
        return line == 0 || wrap == null || !joins(line - 1, wrap);
    }

    private boolean joins(int line, Wrap wrap) {
        int room = lines.width(line) + lines.firstRun(line + 1, LONGEST_WORD);
        boolean full = room + wrap.slack() >= wrap.width();
        boolean small = !capitals && !lines.stops(line) && Characters.isLower(lines.first(line + 1));
        if (lines.blanksBefore(line + 1) > 0) return small && full && lines.blanksBefore(line + 1) < 3;
        if (small) return room * 10 >= wrap.width() * 6 || breaksWord(line);
        if (indented(line, wrap) || isHeader(line + 1) || isItem(line, full)) return false;
        return full && lines.width(line) <= wrap.width() + wrap.slack() + 5;
    }

    /** Whether the line ends with a hyphen behind a letter. */
    private boolean breaksWord(int line) {
        int last = lines.end(line) - 1;
        return last > lines.start(line)
                && Characters.isHyphen(text.charAt(last))
                && Characters.isLetter(text.charAt(last - 1));
    }

    /** Whether the next line is indented as a paragraph's first, and not as one of a block of three or more. */
    private boolean indented(int line, Wrap wrap) {
        int next = lines.indent(line + 1);
        if (next <= wrap.indent() + 1) return false;
        boolean block = indentIs(next, line - 1) || indentIs(next, line + 2);
        return !indentIs(next, line) || !block;
    }

    private boolean indentIs(int indent, int line) {
        return line >= 0 && line < lines.size() && lines.indent(line) == indent;
    }

    /** Whether the line looks like one of a mail's header: a word with a capital, a colon, a blank. */
    private boolean isHeader(int line) {
        int i = lines.start(line);
        int end = Math.min(lines.end(line), i + 20);
        if (!Characters.isUpper(text.charAt(i)) || !endsHeader(line - 1)) return false;
        while (i < end && (Characters.isLetter(text.charAt(i)) || text.charAt(i) == '-')) i++;
        return i + 1 < lines.end(line) && text.charAt(i) == ':' && text.charAt(i + 1) == ' ';
    }

    private boolean endsHeader(int line) {
        return !Characters.isLower(lines.first(line));
    }

    /** Whether the next line is an item of a list. */
    private boolean isItem(int line, boolean full) {
        char first = text.charAt(lines.start(line + 1));
        if (first == '•' || first == '■' || first == '►' || first == '▪' || first == '·') return true;
        boolean dash = first == '-' || first == '–' || first == '—' || first == '*';
        return dash && lines.firstRun(line + 1, 2) == 1 && (!full || lines.stops(line) || endsIn(line, ':'));
    }

    private boolean endsIn(int line, char c) {
        return text.charAt(lines.end(line) - 1) == c;
    }
}
