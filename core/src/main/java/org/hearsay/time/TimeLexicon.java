package org.hearsay.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** The words of time expressions, from {@code words.txt} and {@code holidays.txt} beside this class. */
final class TimeLexicon {
    static final TimeLexicon STANDARD = new TimeLexicon();

    private final Map<String, Entry> words = new HashMap<>();
    private final Map<String, Integer> holidays = new HashMap<>();

    private TimeLexicon() {
        for (String[] line : lines("words.txt"))
            words.computeIfAbsent(line[0], w -> new Entry())
                    .add(TimeClass.valueOf(line[1]), line.length > 2 ? Integer.parseInt(line[2]) : 0);
        for (String[] line : lines("holidays.txt")) {
            holidays.put(line[0], Integer.parseInt(line[1]));
            words.computeIfAbsent(line[0].split(" ")[0], w -> new Entry()).add(TimeClass.HOLIDAY, 0);
        }
    }

    /** What a lower-case word is, null when it is in no time expression. */
    @Nullable
    Entry entry(String word) {
        return words.get(word);
    }

    /** Month times 100 and day of a named day of the year, 0 when the words name none. */
    int holiday(String words) {
        return holidays.getOrDefault(words, 0);
    }

    private static List<String[]> lines(String name) {
        return Lexicon.lines(TimeLexicon.class, name).stream()
                .map(line -> line.split("\t"))
                .toList();
    }

    /** The classes of one word and its value in each. */
    static final class Entry {
        private long classes;
        private final int[] values = new int[TimeClass.values().length];

        private void add(TimeClass c, int value) {
            classes |= 1L << c.ordinal();
            values[c.ordinal()] = value;
        }

        boolean is(TimeClass c) {
            return (classes >>> c.ordinal() & 1) != 0;
        }

        /** The word's value in a class it belongs to; 0 where the class has none. */
        int value(TimeClass c) {
            return values[c.ordinal()];
        }
    }
}
