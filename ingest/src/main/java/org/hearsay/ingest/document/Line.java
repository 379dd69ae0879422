package org.hearsay.ingest.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Words that stand side by side.
 *
 * @param words the words, from left to right
 * @param text the same, with spaces between them
 * @param left where the first begins, in points
 * @param right where the last ends
 * @param top where the letters begin
 * @param bottom the line that they stand on
 */
record Line(List<Word> words, String text, double left, double right, double top, double bottom) {

    /** The lines that words make, from the top down. */
    static List<Line> of(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::middle));
        List<Line> out = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        for (Word word : sorted) {
            if (!line.isEmpty() && word.middle() > line.get(0).bottom()) {
                out.add(joined(line));
                line.clear();
            }
            line.add(word);
        }
        if (!line.isEmpty()) out.add(joined(line));
        return out;
    }

    private static Line joined(List<Word> words) {
        List<Word> across = new ArrayList<>(words);
        across.sort(Comparator.comparingDouble(Word::left));
        return new Line(
                across,
                across.stream().map(Word::text).collect(Collectors.joining(" ")),
                across.get(0).left(),
                across.stream().mapToDouble(Word::right).max().orElse(0),
                across.stream().mapToDouble(Word::top).min().orElse(0),
                across.stream().mapToDouble(Word::bottom).max().orElse(0));
    }

    double height() {
        return bottom - top;
    }
}
