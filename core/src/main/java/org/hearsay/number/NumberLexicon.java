package org.hearsay.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The number words and hedges of {@code words.txt} and {@code hedges.txt}. */
final class NumberLexicon {
    private final Map<String, Entry> words = new HashMap<>();
    private final Map<String, Bound> before = new HashMap<>();
    private final Map<String, Bound> after = new HashMap<>();

    NumberLexicon() {
        for (String line : lines("words.txt")) {
            String[] x = line.split(" ");
            BigDecimal low = new BigDecimal(x[2]);
            words.put(
                    x[0],
                    new Entry(
                            Entry.Kind.valueOf(x[1].toUpperCase(Locale.ROOT)),
                            low,
                            x.length > 3 ? new BigDecimal(x[3]) : low));
        }
        for (String line : lines("hedges.txt")) {
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

    private static List<String> lines(String file) {
        try (InputStream in = Objects.requireNonNull(NumberLexicon.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
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
