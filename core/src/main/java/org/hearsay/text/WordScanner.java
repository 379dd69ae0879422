package org.hearsay.text;

import java.util.Locale;
import java.util.Set;

/**
 * Cuts lines into words, from left to right in one pass. What a word is, {@link Words} says. Nothing here looks further
 * than a few characters from where it stands, runs of white space excepted.
 */
final class WordScanner {
    private final Abbreviations abbreviations;
    private final Set<String> elisions;
    private final Set<String> domains;
    private final String text;
    private final IntList starts;
    private final IntList ends;

    WordScanner(Abbreviations abbreviations, Set<String> elisions, Set<String> domains, String text) {
        this.abbreviations = abbreviations;
        this.elisions = elisions;
        this.domains = domains;
        this.text = text;
        this.starts = new IntList(text.length() / 5);
        this.ends = new IntList(text.length() / 5);
    }

    int size() {
        return starts.size();
    }

    Words words() {
        return new Words(text, starts.toArray(), ends.toArray());
    }

    /** Cuts the characters from one position to another, which lie on one line. */
    void scan(int from, int to) {
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            i = switch (Characters.kind(c)) {
                case Characters.LETTER, Characters.DIGIT -> word(i, to);
                case Characters.SURROGATE -> pair(i, to);
                case Characters.MARK -> mark(c, i, to);
                default -> i + 1;
            };
        }
    }

    private int add(int start, int end) {
        starts.add(start);
        ends.add(end);
        return end;
    }

    private int pair(int start, int to) {
        if (start + 1 < to && Character.isLetter(text.codePointAt(start))) return word(start, to);
        return add(start, extended(start + (isPair(start, to) ? 2 : 1), to));
    }

    private boolean isPair(int start, int to) {
        return start + 1 < to && Character.isSurrogatePair(text.charAt(start), text.charAt(start + 1));
    }

    private int extended(int end, int to) {
        int i = end;
        while (i < to && Characters.kind(text.charAt(i)) == Characters.EXTENDER) i++;
        return i;
    }

    private int mark(char c, int start, int to) {
        if (c == '.') return points(start, to);
        if (Characters.isApostrophe(c)) return apostrophe(start, to);
        if ((c == '#' || c == '@') && !joins(start - 1) && at(start + 1, to, Characters.LETTER))
            return word(start + 1, to, start);
        return add(start, extended(start + 1, to));
    }

    /** A run of points is one word, a point before a digit begins a number (".22"). */
    private int points(int start, int to) {
        int end = start + 1;
        while (end < to && text.charAt(end) == '.') end++;
        boolean number = end == start + 1 && at(end, to, Characters.DIGIT) && !joins(start - 1);
        return number ? word(start + 1, to, start) : add(start, end);
    }

    private boolean joins(int position) {
        return position >= 0 && Characters.isLetterOrDigit(text.charAt(position));
    }

    /** An apostrophe that hangs on what stands before it ('s) or on what follows ('em, '90s); else a mark. */
    private int apostrophe(int start, int to) {
        int end = letters(start + 1, to);
        boolean hangs = start > 0 && !Characters.isBlank(text.charAt(start - 1));
        if (hangs && end == start + 2 && (text.charAt(start + 1) | 0x20) == 's') return add(start, end);
        if (!hangs && elided(start + 1, end)) return add(start, end);
        return add(start, start + 1);
    }

    private int letters(int from, int to) {
        int i = from;
        while (i < to && i - from < 16 && Characters.isLetterOrDigit(text.charAt(i))) i++;
        return i;
    }

    private boolean elided(int start, int end) {
        if (end - start < 1 || end - start > 5) return false;
        if (Characters.isDigit(text.charAt(start)))
            return end - start == 2 || end - start == 3 && (text.charAt(end - 1) | 0x20) == 's';
        return elisions.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }

    private int word(int start, int to) {
        return word(start, to, start);
    }

    private int word(int from, int to, int start) {
        int end = run(from, to);
        int piece = from;
        while (end < to) {
            int next = joined(start, piece, end, to);
            if (next == end) break;
            piece = next;
            end = next < to && continues(next, to) ? run(next, to) : next;
        }
        return split(start, end);
    }

    private boolean continues(int position, int to) {
        byte kind = Characters.kind(text.charAt(position));
        return kind == Characters.LETTER
                || kind == Characters.DIGIT
                || kind == Characters.SURROGATE && position + 1 < to && Character.isLetter(text.codePointAt(position));
    }

    /** The end of the letters, digits and what hangs on them. */
    private int run(int from, int to) {
        int i = from;
        while (i < to) {
            if (Characters.kind(text.charAt(i)) == Characters.SURROGATE) {
                if (!continues(i, to)) break;
                i += 2;
            } else if (continues(i, to) || Characters.kind(text.charAt(i)) == Characters.EXTENDER) i++;
            else break;
        }
        return i;
    }

    /** Where the word goes on behind the mark at {@code end}; {@code end} itself when it does not. */
    private int joined(int start, int piece, int end, int to) {
        char mark = text.charAt(end);
        if (mark == '.') return point(start, piece, end, to);
        boolean before = Characters.isLetterOrDigit(text.charAt(end - 1)) || text.charAt(end - 1) == '.';
        if (!before || end + 1 >= to || !Characters.isLetterOrDigit(text.charAt(end + 1)))
            return address(start, end, to);
        return joinsInside(mark, end, to) ? end + 1 : address(start, end, to);
    }

    private boolean joinsInside(char mark, int end, int to) {
        if (Characters.isHyphen(mark)) return true;
        boolean digits = Characters.isDigit(text.charAt(end - 1)) && Characters.isDigit(text.charAt(end + 1));
        return switch (mark) {
            case '\'', '’', '_', '@' -> text.charAt(end - 1) != '.';
            case '&' -> Characters.isUpper(text.charAt(end - 1)) && Characters.isUpper(text.charAt(end + 1));
            case '/' -> digits;
            case ':' -> digits && digitsFrom(end + 1, to) == 2;
            case ',' -> digits && grouped(end + 1, to);
            default -> false;
        };
    }

    private int digitsFrom(int from, int to) {
        int i = from;
        while (i < to && i - from < 5 && Characters.isDigit(text.charAt(i))) i++;
        return i - from;
    }

    /** Three digits, or two before another comma, as in 12,000 and 1,20,000. */
    private boolean grouped(int from, int to) {
        int digits = digitsFrom(from, to);
        return digits == 3
                || digits == 2 && from + 2 < to && text.charAt(from + 2) == ',' && digitsFrom(from + 3, to) > 1;
    }

    /** An Internet address goes on to the next white space, the marks at its end left out. */
    private int address(int start, int end, int to) {
        boolean scheme =
                end - start <= 5 && end - start >= 4 && text.startsWith("://", end) && text.startsWith("http", start);
        if (!scheme && !(text.startsWith("www.", start) && text.charAt(end) == '/')) return end;
        int i = end;
        while (i < to && Characters.kind(text.charAt(i)) != Characters.SPACE) i++;
        while (i > end && ".,;:!?)]}\"'’”»".indexOf(text.charAt(i - 1)) >= 0) i--;
        return i;
    }

    /** Whether the point at {@code end} belongs to the word, and where the word goes on then. */
    private int point(int start, int piece, int end, int to) {
        boolean last = end + 1 >= to || !Characters.isLetterOrDigit(text.charAt(end + 1));
        if (last) return keepsPoint(start, piece, end, to) ? end + 1 : end;
        boolean digit = Characters.isDigit(text.charAt(end + 1));
        if (digit) return Characters.isDigit(text.charAt(end - 1)) ? end + 1 : end;
        if (Characters.isDigit(text.charAt(end - 1))) return end;
        if (end - piece == 1 || isDegree(end + 1, to) || isDomain(end + 1, to) || text.startsWith("www.", start))
            return end + 1;
        return end;
    }

    /** One letter and a point, as the D of "Ph.D.". */
    private boolean isDegree(int position, int to) {
        return Characters.isUpper(text.charAt(position)) && at(position + 1, to, '.');
    }

    private boolean isDomain(int from, int to) {
        int end = letters(from, to);
        return end - from <= 4 && Characters.isLower(text.charAt(from)) && domains.contains(text.substring(from, end));
    }

    private boolean keepsPoint(int start, int piece, int end, int to) {
        if (at(end + 1, to, '.')) return false;
        if (end - piece == 1 && piece > start && text.charAt(piece - 1) == '.') return true;
        if (end - start == 1 && Characters.isUpper(text.charAt(start))) return isInitial(end, to);
        Abbreviations.Kind kind = piece == start ? abbreviations.of(text, start, end) : null;
        if (kind == null) return false;
        char next = next(end + 1);
        return switch (kind) {
            case NUMBER -> Characters.isDigit(next);
            case DATE -> Characters.isDigit(next) || Characters.isLower(next) || next == ',' || next == ')';
            default -> true;
        };
    }

    /** "J. Orel", but not the point of "than I." before something else. */
    private boolean isInitial(int end, int to) {
        char next = next(end + 1);
        return Characters.isUpper(next) || Characters.isHyphen(next) || end + 1 < to && text.charAt(end + 1) == ',';
    }

    private boolean at(int position, int to, char c) {
        return position < to && text.charAt(position) == c;
    }

    private boolean at(int position, int to, byte kind) {
        return position < to && Characters.kind(text.charAt(position)) == kind;
    }

    /** The next character that is not white space, on this line or the next one; a blank when there is none. */
    private char next(int from) {
        int breaks = 0;
        for (int i = from; i < text.length() && breaks < 2; i++) {
            char c = text.charAt(i);
            if (!Characters.isBlank(c)) return c;
            if (c == '\n') breaks++;
        }
        return ' ';
    }

    /** Adds the word, with a contracted verb, "not" or possessive at its end as a word of its own. */
    private int split(int start, int end) {
        int cut = cut(start, end);
        if (cut > start) add(start, cut);
        return add(cut, end);
    }

    private int cut(int start, int end) {
        if (end - start < 3 || !Characters.isLetter(text.charAt(end - 1))) return start;
        char last = (char) (text.charAt(end - 1) | 0x20);
        boolean one = Characters.isApostrophe(text.charAt(end - 2));
        if (one && last == 't' && end - start > 3 && (text.charAt(end - 3) | 0x20) == 'n') return end - 3;
        if (one && (last == 's' || last == 'd' || last == 'm')) return end - 2;
        if (end - start < 4 || !Characters.isApostrophe(text.charAt(end - 3))) return start;
        int pair = (text.charAt(end - 2) | 0x20) << 8 | last;
        return pair == ('l' << 8 | 'l') || pair == ('r' << 8 | 'e') || pair == ('v' << 8 | 'e') ? end - 3 : start;
    }
}
