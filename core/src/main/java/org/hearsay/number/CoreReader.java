package org.hearsay.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.number.NumberLexicon.Entry;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Reads one number, without the hedges around it, from a given word on. */
final class CoreReader {
    private static final int LONGEST_WORD = 24;
    private final NumberLexicon lexicon;
    private final String text;
    private final Words words;

    CoreReader(NumberLexicon lexicon, String text, Words words) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = words;
    }

    /** The number that begins with the word; null when none does. */
    @Nullable
    Core at(int word) {
        String printed = words.text(word);
        if (printed.length() > LONGEST_WORD) return null;
        char c = printed.charAt(0);
        if (c >= '0' && c <= '9') return digits(word, printed);
        return Character.isLetter(c) ? inWords(word) : null;
    }

    private @Nullable Core digits(int word, String printed) {
        Digits d = Digits.of(printed);
        if (d == null) return null;
        int end = words.start(word) + d.length();
        if (d.upper() != null) return range(d.value(), d.upper(), end, word + 1, "-", d.tail());
        BigDecimal value = d.value();
        if (!d.tail().isEmpty()) return shortForm(word, d, end);
        int next = word + 1;
        BigDecimal grouped = spaced(word, printed);
        if (grouped != null) {
            value = grouped;
            end = words.end(next);
            next++;
        }
        Entry times = entry(next);
        if (times != null && times.kind() == Entry.Kind.TIMES) {
            value = value.multiply(times.value());
            end = words.end(next);
            next++;
        }
        return new Core(Numeral.Kind.DIGITS, Amount.exactly(plain(value)), end, next, "");
    }

    /** "5k", "2m", "3bn", "5,000-strong", "48-truck", "40th". */
    private Core shortForm(int word, Digits d, int end) {
        int factor = switch (d.tail()) {
            case "k" -> 3;
            case "m", "mn", "million" -> 6;
            case "bn" -> 9;
            default -> 0;
        };
        boolean whole = factor > 0
                || d.tail().equals("strong")
                || d.tail().equals("+")
                || d.tail().equals("odd");
        return new Core(
                Numeral.Kind.DIGITS,
                Amount.exactly(plain(d.value().scaleByPowerOfTen(factor))),
                whole ? words.end(word) : end,
                word + 1,
                factor > 0 ? "" : d.tail());
    }

    /** "300 000": digits in groups of three with a space between, only where the second group is round. */
    private @Nullable BigDecimal spaced(int word, String printed) {
        if (printed.length() > 3 || word + 1 >= words.size()) return null;
        String next = words.text(word + 1);
        if (next.length() != 3 || !next.endsWith("00") || words.start(word + 1) != words.end(word) + 1) return null;
        return Character.isDigit(next.charAt(0)) ? new BigDecimal(printed + next) : null;
    }

    private @Nullable Core inWords(int word) {
        Entry first = entry(word);
        if (first == null) {
            if (isNotOne(word)) return none(word, 3);
            List<Entry> parts = parts(lower(word));
            if (parts != null) return added(word);
            return article(word);
        }
        return switch (first.kind()) {
            case UNIT, TEN -> {
                Core share = share(word, first);
                yield share == null ? added(word) : share;
            }
            case PLURAL -> vague(word, first.value());
            case SEVERAL -> several(word, first.value());
            case NONE -> none(word);
            case FRACTION -> fraction(word, first);
            case TIMES -> null;
        };
    }

    /** "No", "none", "nobody", "no one". */
    private @Nullable Core none(int word) {
        if (isHedge(word)) return null;
        boolean one = word + 1 < words.size()
                && lower(word).equals("no")
                && lower(word + 1).equals("one");
        return none(word, one ? 2 : 1);
    }

    /** "Not a single". */
    private boolean isNotOne(int word) {
        return word + 2 < words.size()
                && lower(word).equals("not")
                && lower(word + 1).equals("a")
                && lower(word + 2).equals("single");
    }

    private Core none(int word, int length) {
        int end = word + length;
        return new Core(Numeral.Kind.NONE, Amount.exactly(BigDecimal.ZERO), words.end(end - 1), end, "");
    }

    /** "No more than 7". */
    private boolean isHedge(int word) {
        if (word + 2 >= words.size()) return false;
        return lexicon.before(lower(word) + " " + lower(word + 1) + " " + lower(word + 2)) != null;
    }

    /** "Three quarters", "two thirds"; null for other numbers. */
    private @Nullable Core share(int word, Entry several) {
        if (word + 1 >= words.size() || !lower(word + 1).endsWith("s")) return null;
        String plural = lower(word + 1);
        Entry one = lexicon.word(plural.substring(0, plural.length() - 1));
        if (one == null || one.kind() != Entry.Kind.FRACTION || one.high() == null) return null;
        BigDecimal share = one.value().multiply(several.value());
        if (several.value().compareTo(BigDecimal.ONE) <= 0 || share.compareTo(BigDecimal.ONE) >= 0) return null;
        Amount amount = new Amount(null, share, share, lower(word) + " " + plural);
        return new Core(Numeral.Kind.FRACTION, amount, words.end(word + 1), word + 2, "");
    }

    /** "Two hundred and five", "twenty-two", "thirty thousand". */
    private @Nullable Core added(int word) {
        WordNumber sum = new WordNumber();
        int w = word;
        int end = word;
        while (w < words.size()) {
            List<Entry> parts = parts(lower(w));
            if (parts == null && w > word && sum.afterTimes() && lower(w).equals("and") && w + 1 < words.size()) {
                List<Entry> after = parts(lower(w + 1));
                if (after == null || after.get(0).kind() == Entry.Kind.TIMES) break;
                w++;
                continue;
            }
            if (parts == null || !takes(sum, parts)) break;
            w++;
            end = w;
        }
        if (end == word) return null;
        return new Core(Numeral.Kind.WORDS, Amount.exactly(sum.value()), words.end(end - 1), end, "");
    }

    private static boolean takes(WordNumber sum, List<Entry> parts) {
        for (Entry part : parts) if (!sum.add(part)) return false;
        return true;
    }

    /** "Dozens", "tens of thousands". */
    private Core vague(int word, BigDecimal floor) {
        BigDecimal low = floor;
        int end = word + 1;
        Entry next = word + 2 < words.size() && lower(word + 1).equals("of") ? entry(word + 2) : null;
        if (next != null && next.kind() == Entry.Kind.PLURAL) {
            low = floor.multiply(timesOf(lower(word + 2)));
            end = word + 3;
        }
        return new Core(Numeral.Kind.VAGUE, floor(low, word, end), words.end(end - 1), end, "");
    }

    private BigDecimal timesOf(String plural) {
        Entry one = lexicon.word(plural.substring(0, plural.length() - 1));
        return one == null ? BigDecimal.ONE : one.value();
    }

    /** "Several", "several hundred". */
    private Core several(int word, BigDecimal floor) {
        Entry times = entry(word + 1);
        boolean alone = times == null || times.kind() != Entry.Kind.TIMES;
        int end = alone ? word + 1 : word + 2;
        BigDecimal low = times == null || alone ? floor : floor.multiply(times.value());
        return new Core(Numeral.Kind.VAGUE, floor(low, word, end), words.end(end - 1), end, "");
    }

    private Amount floor(BigDecimal low, int word, int end) {
        return new Amount(
                null,
                low,
                null,
                text.substring(words.start(word), words.end(end - 1)).toLowerCase(Locale.ROOT));
    }

    /** "Most", "half", "half a million", "half a dozen". */
    private Core fraction(int word, Entry entry) {
        if (lower(word).equals("half")
                && word + 2 < words.size()
                && lower(word + 1).equals("a")) {
            Entry times = entry(word + 2);
            if (times != null && times.kind() == Entry.Kind.TIMES)
                return new Core(
                        Numeral.Kind.WORDS,
                        Amount.exactly(plain(times.value().divide(BigDecimal.valueOf(2)))),
                        words.end(word + 2),
                        word + 3,
                        "");
        }
        return new Core(
                Numeral.Kind.FRACTION,
                new Amount(null, entry.value(), entry.high(), lower(word)),
                words.end(word),
                word + 1,
                "");
    }

    /** "A hundred", "a dozen", "a third"; otherwise the article itself. */
    private @Nullable Core article(int word) {
        String w = lower(word);
        if (!w.equals("a") && !w.equals("an") && !w.equals("another")) return null;
        Entry next = entry(word + 1);
        if (next != null && next.kind() == Entry.Kind.TIMES)
            return new Core(Numeral.Kind.WORDS, Amount.exactly(next.value()), words.end(word + 1), word + 2, "");
        if (next != null && next.kind() == Entry.Kind.FRACTION && !w.equals("another"))
            return new Core(
                    Numeral.Kind.FRACTION,
                    new Amount(null, next.value(), next.high(), lower(word + 1)),
                    words.end(word + 1),
                    word + 2,
                    "");
        return next == null && word + 1 < words.size() && parts(lower(word + 1)) == null
                ? new Core(Numeral.Kind.ARTICLE, Amount.exactly(BigDecimal.ONE), words.end(word), word + 1, "")
                : null;
    }

    static Core range(BigDecimal low, BigDecimal high, int end, int endWord, String sign, String tail) {
        return new Core(Numeral.Kind.RANGE, new Amount(null, low, high, sign), end, endWord, tail);
    }

    /** The number words of one printed word: "twenty-two" is two; null when it is no number word. */
    private @Nullable List<Entry> parts(String lower) {
        Entry whole = lexicon.word(lower);
        if (whole != null) return isCounting(whole) ? List.of(whole) : null;
        if (lower.indexOf('-') < 0) return null;
        List<Entry> parts = new ArrayList<>();
        for (String piece : lower.split("-", -1)) {
            Entry part = lexicon.word(piece);
            if (part == null || !isCounting(part)) return null;
            parts.add(part);
        }
        return parts;
    }

    private static boolean isCounting(Entry entry) {
        return entry.kind() == Entry.Kind.UNIT || entry.kind() == Entry.Kind.TEN || entry.kind() == Entry.Kind.TIMES;
    }

    private @Nullable Entry entry(int word) {
        return word < words.size() && words.text(word).length() <= LONGEST_WORD ? lexicon.word(lower(word)) : null;
    }

    private String lower(int word) {
        return words.lower(word);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
