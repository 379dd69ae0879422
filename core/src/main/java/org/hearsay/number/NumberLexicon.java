package org.hearsay.number;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** The number words and hedges of {@code words.txt} and {@code hedges.txt}. */
final class NumberLexicon {
    private final Map<String, Entry> words = new HashMap<>();
    private final Map<String, Bound> before = new HashMap<>();
    private final Map<String, Bound> after = new HashMap<>();

    NumberLexicon() {
        for (String line : Lexicon.lines(NumberLexicon.class, "words.txt")) {
            String[] x = line.split(" ");
            BigDecimal low = new BigDecimal(x[2]);
            words.put(
                    x[0],
                    new Entry(
                            Entry.Kind.valueOf(x[1].toUpperCase(Locale.ROOT)),
                            low,
                            x.length > 3 ? new BigDecimal(x[3]) : low));
        }
        for (String line : Lexicon.lines(NumberLexicon.class, "hedges.txt")) {
            String[] x = line.split("\t");
            boolean follows = x[1].startsWith("-");
            Bound bound = Bound.valueOf(x[1].substring(follows ? 1 : 0).toUpperCase(Locale.ROOT));
            (follows ? after : before).put(x[0], bound);
        }
    }

    @Nullable
    Entry word(String lower) {
        return words.get(lower);
    }

    @Nullable
    Bound before(String lower) {
        return before.get(lower);
    }

    @Nullable
    Bound after(String lower) {
        return after.get(lower);
    }

    /** What a number word is worth. */
    record Entry(Kind kind, BigDecimal value, BigDecimal high) {
        enum Kind {
            UNIT,
            TEN,
            TIMES,
            PLURAL,
            SEVERAL,
            NONE,
            FRACTION
        }
    }
}
