package org.hearsay.ingest.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.model.SheetMap;
import org.hearsay.model.SheetMap.Placed;
import org.hearsay.model.Span;

/**
 * Puts lines together to paragraphs. A word that a line parts is put together again; its hyphen stays where the same word
 * stands with a hyphen elsewhere in the document.
 */
final class Paragraphs {
    private static final Pattern COMPOUND = Pattern.compile("\\p{L}{1,40}-\\p{Ll}{1,40}");
    /** The next paragraph is set in by at least so many times the height of letters. */
    private static final double INDENT = 0.8;
    /** A line that ends so far before the others is a paragraph's last. */
    private static final double SHORT = 0.8;

    private static final String ENDS = ".!?:\"”’»)";

    private final Set<String> compounds = new HashSet<>();
    private final StringBuilder out = new StringBuilder();
    private final List<Placed> places = new ArrayList<>();
    /** How many code points are written. */
    private int written;

    private Paragraphs() {}

    /** Paragraphs of blocks of lines, in the order of reading. */
    static Paragraphs of(List<List<Line>> blocks) {
        Paragraphs paragraphs = new Paragraphs();
        for (List<Line> block : blocks) for (Line line : block) paragraphs.learn(line.text());
        for (List<Line> block : blocks) paragraphs.block(block);
        return paragraphs;
    }

    /** The paragraphs, an empty line between any two. */
    String text() {
        return out.toString();
    }

    /** Where the words of the text are printed. */
    SheetMap places() {
        return new SheetMap(places);
    }

    private void learn(String line) {
        Matcher compound = COMPOUND.matcher(line);
        while (compound.find()) compounds.add(compound.group());
    }

    private void block(List<Line> lines) {
        double left = lines.stream().mapToDouble(Line::left).min().orElse(0);
        double right = lines.stream().mapToDouble(Line::right).max().orElse(0);
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = i == 0 ? !goesOn(lines.get(0)) : begins(lines.get(i), lines.get(i - 1), left, right);
            if (begins && out.length() > 0) write("\n\n");
            else if (out.length() > 0) join(lines.get(i).text());
            write(lines.get(i));
        }
    }

    private void write(Line line) {
        boolean first = true;
        for (Word word : line.words()) {
            if (!first) write(" ");
            first = false;
            for (Word.Piece piece : word.pieces()) places.add(placed(word, piece));
            write(word.text());
        }
    }

    /** The place of a word that is about to be written with those around it. */
    private Placed placed(Word around, Word.Piece piece) {
        int start = written + around.text().codePointCount(0, piece.span().start());
        int length =
                around.text().codePointCount(piece.span().start(), piece.span().end());
        return new Placed(
                new Span(start, start + length),
                around.sheet(),
                (int) Math.floor(piece.left()),
                (int) Math.floor(around.top()),
                (int) Math.ceil(piece.right()),
                (int) Math.ceil(around.bottom()));
    }

    private void write(String words) {
        out.append(words);
        written += words.codePointCount(0, words.length());
    }

    /** The hyphen that was written last is no part of the text. */
    private void dropHyphen() {
        out.setLength(out.length() - 1);
        written--;
        Placed last = places.isEmpty() ? null : places.get(places.size() - 1);
        if (last == null || last.span().end() <= written) return;
        places.set(
                places.size() - 1,
                new Placed(
                        new Span(last.span().start(), written),
                        last.sheet(),
                        last.left(),
                        last.top(),
                        last.right(),
                        last.bottom()));
    }

    /** Whether a block's first line goes on with what the block before has not ended: over columns and pages. */
    private boolean goesOn(Line line) {
        return out.length() > 0
                && ENDS.indexOf(out.charAt(out.length() - 1)) < 0
                && Character.isLowerCase(line.text().codePointAt(0));
    }

    private static boolean begins(Line line, Line before, double left, double right) {
        double indent = INDENT * line.height();
        if (line.left() - left > indent && before.left() - left <= indent) return true;
        boolean isShort = before.right() - left < SHORT * (right - left);
        return isShort && ENDS.indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
    }

    /** Writes what stands between the last word so far and the next line: a space, or nothing where both are one word. */
    private void join(String next) {
        int end = out.length() - 1;
        char last = out.charAt(end);
        boolean hyphen = last == '-' || last == '\u00ad' || last == '\u2010';
        if (!hyphen || end == 0 || !Character.isLetterOrDigit(out.charAt(end - 1)) || !beginsSmall(next)) {
            write(" ");
            return;
        }
        boolean kept = last == '-' && (Character.isDigit(out.charAt(end - 1)) || compounds.contains(compound(next)));
        if (!kept) dropHyphen();
    }

    private static boolean beginsSmall(String text) {
        return Character.isLowerCase(text.codePointAt(0));
    }

    /** The last word so far with its hyphen, and the letters that the next line begins with. */
    private String compound(String next) {
        int from = out.length() - 1;
        while (from > 0 && Character.isLetter(out.charAt(from - 1))) from--;
        int to = 0;
        while (to < next.length() && Character.isLetter(next.charAt(to))) to++;
        return out.substring(from) + next.substring(0, to);
    }
}
