package org.hearsay.ingest.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Parts a page into blocks that are read one after the other: at a gutter that goes through from top to bottom, else at
 * white space that goes through from side to side (recursive cuts, Nagy and Seth 1984).
 */
final class Columns {
    /** Few lines have gaps one below the other by chance. */
    private static final int FEWEST_LINES = 4;
    /** A gutter is at least so many times as wide as letters are high. */
    private static final double GUTTER = 0.9;
    /** White space between blocks is at least so many times as high as letters are. */
    private static final double SPACE = 0.9;
    /** Pages are not laid out more deeply than this. */
    private static final int DEEPEST = 12;

    private final List<List<Word>> blocks = new ArrayList<>();

    private Columns() {}

    /** The blocks of a page in the order of reading. */
    static List<List<Word>> of(List<Word> words) {
        Columns columns = new Columns();
        if (!words.isEmpty()) columns.cut(words, 0);
        return columns.blocks;
    }

    private void cut(List<Word> words, int depth) {
        double height = median(words);
        List<List<Word>> parts = List.of(words);
        if (depth < DEEPEST && Line.of(words).size() >= FEWEST_LINES)
            parts = parts(words, Word::left, Word::right, GUTTER * height);
        if (parts.size() == 1 && depth < DEEPEST) parts = parts(words, Word::top, Word::bottom, SPACE * height);
        if (parts.size() == 1) blocks.add(words);
        else for (List<Word> part : parts) cut(part, depth + 1);
    }

    /** Parts words wherever nothing stands over so much of a direction. */
    private static List<List<Word>> parts(
            List<Word> words, ToDoubleFunction<Word> from, ToDoubleFunction<Word> to, double least) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(from));
        List<List<Word>> out = new ArrayList<>();
        List<Word> part = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        for (Word word : sorted) {
            if (!part.isEmpty() && from.applyAsDouble(word) - end >= least) {
                out.add(part);
                part = new ArrayList<>();
            }
            part.add(word);
            end = Math.max(end, to.applyAsDouble(word));
        }
        out.add(part);
        return out;
    }

    private static double median(List<Word> words) {
        return words.stream().mapToDouble(Word::height).sorted().toArray()[words.size() / 2];
    }
}
