package org.hearsay.number;

import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.number.Numeral.Kind;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/** Finds every number of a layout, in digits or words, with its hedges. Immutable, shared by threads. */
public final class NumeralReader {
    private static final int LONGEST_HEDGE = 4;
    private static final int RISING = 20;
    private static final int LAST_DAY = 31;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final Set<String> MONTHS = Stream.of(Month.values())
            .map(m -> m.name().toLowerCase(Locale.ROOT))
            .flatMap(m -> Stream.of(m, m.substring(0, 3), m.substring(0, 3) + '.'))
            .collect(Collectors.toUnmodifiableSet());
    private final NumberLexicon lexicon = new NumberLexicon();

    /** The numerals in order of their place; they do not overlap. */
    public List<Numeral> read(Layout layout) {
        Words words = layout.words();
        CoreReader cores = new CoreReader(lexicon, layout.text(), words);
        List<Numeral> found = new ArrayList<>();
        int free = 0;
        for (int w = 0; w < words.size(); w++) {
            Core core = cores.at(w);
            if (core == null) continue;
            int[] start = {w};
            Core whole = ranged(words, cores, shared(words, core), w, start);
            Numeral numeral = hedged(layout, whole, w, start[0], free);
            found.add(numeral);
            free = numeral.endWord();
            w = free - 1;
        }
        return found;
    }

    /** "70 per cent", "70%", "70 percentage"; other numbers as they are. */
    private static Core shared(Words words, Core core) {
        if (!core.isNumber() || core.endWord() >= words.size()) return core;
        String next = lower(words, core.endWord());
        int length = next.equals("%") || next.equals("percent") || next.equals("pct") ? 1 : 0;
        if (next.equals("per")
                && core.endWord() + 1 < words.size()
                && lower(words, core.endWord() + 1).equals("cent")) length = 2;
        if (length == 0) return core;
        int end = core.endWord() + length;
        return new Core(Kind.SHARE, core.amount(), words.end(end - 1), end, "");
    }

    /** "10 to 15", "from 10 to 15", "between 10 and 15", "10 - 15", "two or three". */
    private Core ranged(Words words, CoreReader cores, Core core, int word, int[] start) {
        if (!core.isNumber() || !core.tail().isEmpty() || core.endWord() + 1 >= words.size()) return core;
        String link = lower(words, core.endWord());
        String before = word > 0 ? lower(words, word - 1) : "";
        boolean between = before.equals("between") && link.equals("and");
        boolean dash = link.equals("-") || link.equals("–");
        if (!between && !dash && !link.equals("to") && !link.equals("or")) return core;
        if (link.equals("to") && (rises(words, word) || isDay(words, cores, word, core))) return core;
        int next = core.endWord() + 1;
        boolean open = next + 2 < words.size()
                && lower(words, next).equals("more")
                && lower(words, next + 1).equals("than");
        Core second = cores.at(open ? next + 2 : next);
        if (second == null || !second.isNumber() || !second.tail().isEmpty()) return core;
        BigDecimal low = core.amount().value();
        BigDecimal high = second.amount().value();
        if (low == null || high == null || low.compareTo(high) >= 0) return core;
        if (link.equals("or") && high.subtract(low).intValue() > 2) return core;
        if (between || before.equals("from")) start[0] = word - 1;
        Core range = CoreReader.range(low, high, second.end(), second.endWord(), link, "");
        return open
                ? new Core(Kind.RANGE, new Amount(null, low, null, "more than"), range.end(), range.endWord(), "")
                : range;
    }

    /** "The toll since October 7 to 61,776", "since 7 October 2023 to 61,776": a day or a year, before a number that is none. */
    private static boolean isDay(Words words, CoreReader cores, int word, Core core) {
        BigDecimal day = core.amount().value();
        int last = day == null || word == 0 ? 0 : lastLike(words, word, day.intValue());
        if (last == 0) return false;
        Core second = cores.at(core.endWord() + 1);
        return second != null
                && second.amount().value() != null
                && second.amount().value().intValue() > last;
    }

    /** The highest number of the kind behind a month: a day, or a year behind a day and a month; 0 where it is neither. */
    private static int lastLike(Words words, int word, int value) {
        boolean year = value >= FIRST_YEAR && value <= LAST_YEAR;
        if (MONTHS.contains(lower(words, word - 1))) return year ? LAST_YEAR : value <= LAST_DAY ? LAST_DAY : 0;
        return year && word > 2 && lower(words, word - 1).equals(",") && MONTHS.contains(lower(words, word - 3))
                ? LAST_YEAR
                : 0;
    }

    /** "Raising the toll from 13 to 18" and "rose by 5 to 18" are two numbers. */
    private static boolean rises(Words words, int word) {
        if (word == 0
                || !lower(words, word - 1).equals("from")
                        && !lower(words, word - 1).equals("by")) return false;
        for (int w = word - 2; w >= Math.max(0, word - RISING); w--) {
            String v = lower(words, w);
            if (v.equals(".")) return false;
            if (v.startsWith("rais")
                    || v.startsWith("rise")
                    || v.startsWith("rising")
                    || v.startsWith("rose")
                    || v.startsWith("risen")
                    || v.startsWith("increas")
                    || v.startsWith("revis")
                    || v.startsWith("up")
                    || v.startsWith("down")
                    || v.startsWith("grew")
                    || v.startsWith("lower")
                    || v.startsWith("climb")) return true;
        }
        return false;
    }

    private Numeral hedged(Layout layout, Core core, int word, int start, int free) {
        Words words = layout.words();
        Amount amount = core.amount();
        int first = start;
        boolean hedgeable = core.kind() != Kind.NONE && core.kind() != Kind.ARTICLE;
        while (hedgeable) {
            int from = hedgeStart(words, first, free);
            if (from < 0) break;
            String phrase = joined(words, from, first);
            Bound bound = java.util.Objects.requireNonNull(lexicon.before(phrase));
            if (bound == Bound.PARTICLE) break;
            amount = apply(core.kind(), bound, amount, phrase);
            first = from;
        }
        int end = core.end();
        int endWord = core.endWord();
        for (int n = 2; n >= 1 && hedgeable; n--) {
            if (endWord + n > words.size()) continue;
            String phrase = joined(words, endWord, endWord + n);
            Bound bound = lexicon.after(phrase);
            if (bound == null) continue;
            amount = apply(core.kind(), bound, amount, phrase);
            endWord += n;
            end = words.end(endWord - 1);
            break;
        }
        return new Numeral(words.start(first), end, first, word, endWord, core.kind(), amount, core.tail());
    }

    /** Vague words and ranges keep their bounds; a fraction takes the hedge into its words. */
    private static Amount apply(Kind kind, Bound bound, Amount amount, String phrase) {
        if (bound == Bound.BARE && amount.approximator() != null) return amount;
        if (kind == Kind.VAGUE)
            return new Amount(null, bound == Bound.HIGH ? null : amount.low(), null, amount.approximator());
        if (kind == Kind.RANGE) return amount;
        String before = amount.approximator();
        String all = before == null || kind == Kind.FRACTION ? phrase : phrase + " " + before;
        if (bound == Bound.EXACT && before != null && kind != Kind.FRACTION)
            return new Amount(amount.value(), amount.low(), amount.high(), all);
        return bound.of(amount, all);
    }

    private int hedgeStart(Words words, int word, int free) {
        for (int n = Math.min(LONGEST_HEDGE, word - free); n >= 1; n--)
            if (lexicon.before(joined(words, word - n, word)) != null) return word - n;
        return -1;
    }

    private static String joined(Words words, int from, int to) {
        StringBuilder b = new StringBuilder();
        for (int w = from; w < to; w++) {
            if (w > from) b.append(' ');
            b.append(lower(words, w));
        }
        return b.toString();
    }

    private static String lower(Words words, int word) {
        return words.lower(word);
    }
}
