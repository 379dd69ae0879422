package org.hearsay.ingest.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes away what stands at the head or foot of most pages: titles, numbers of pages. */
final class RunningHeads {
    private static final int FEWEST_PAGES = 3;

    private RunningHeads() {}

    /** The words of each page without those of lines that most pages have at the same end. */
    static List<List<Word>> without(List<List<Word>> pages) {
        Map<String, Integer> heads = new HashMap<>();
        Map<String, Integer> feet = new HashMap<>();
        for (List<Word> page : pages) {
            List<Line> lines = Line.of(page);
            if (lines.isEmpty()) continue;
            heads.merge(words(lines.get(0)), 1, Integer::sum);
            feet.merge(words(lines.get(lines.size() - 1)), 1, Integer::sum);
        }
        List<List<Word>> out = new ArrayList<>();
        for (List<Word> page : pages) out.add(without(page, heads, feet, pages.size()));
        return out;
    }

    private static List<Word> without(
            List<Word> page, Map<String, Integer> heads, Map<String, Integer> feet, int pages) {
        List<Line> lines = Line.of(page);
        if (lines.isEmpty()) return page;
        Line first = lines.get(0);
        Line last = lines.get(lines.size() - 1);
        boolean head = runs(heads.getOrDefault(words(first), 0), pages);
        boolean foot = runs(feet.getOrDefault(words(last), 0), pages);
        return page.stream()
                .filter(w -> !(head && w.middle() <= first.bottom()) && !(foot && w.middle() >= last.top()))
                .toList();
    }

    private static boolean runs(int times, int pages) {
        return times >= FEWEST_PAGES && 2 * times > pages;
    }

    /** A line's words, whatever the numbers in it. */
    private static String words(Line line) {
        return line.text().replaceAll("[0-9]+", "#");
    }
}
