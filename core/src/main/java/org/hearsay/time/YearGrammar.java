package org.hearsay.time;

import static org.hearsay.time.TimeClass.AND;
import static org.hearsay.time.TimeClass.BETWEEN;
import static org.hearsay.time.TimeClass.DURING;
import static org.hearsay.time.TimeClass.FROM;
import static org.hearsay.time.TimeClass.IN;
import static org.hearsay.time.TimeClass.OF;
import static org.hearsay.time.TimeClass.OVER;
import static org.hearsay.time.TimeClass.SEASON;
import static org.hearsay.time.TimeClass.SINCE;
import static org.hearsay.time.TimeClass.TO;
import static org.hearsay.time.TimeClass.UNTIL;

import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.time.Meaning.Era;
import org.hearsay.time.Meaning.OnCalendar;
import org.jspecify.annotations.Nullable;

/** Years, decades, centuries and the seasons of a year. */
final class YearGrammar implements Grammar {
    private static final Set<TimeClass> BEFORE = Set.of(
            IN,
            SINCE,
            UNTIL,
            FROM,
            OF,
            DURING,
            BETWEEN,
            TimeClass.EARLY,
            TimeClass.MIDDLE,
            TimeClass.LATE,
            TimeClass.START,
            TimeClass.END);
    private static final int MODERN = 1900;
    private static final int NEAR = 2049;
    private static final int CENTURY = 100;

    private final Tags tags;

    YearGrammar(Tags tags) {
        this.tags = tags;
    }

    @Override
    public @Nullable TimeExpression at(TimeWords w, int i) {
        if (Year.is(w, i)) return year(w, i);
        if (w.is(i, SEASON)) return season(w, i);
        TimeExpression century = century(w, i);
        return century != null ? century : decade(w, i);
    }

    private @Nullable TimeExpression year(TimeWords w, int i) {
        int year = Year.of(w, i);
        boolean plausible = year >= MODERN && year <= NEAR;
        boolean introduced = introduced(w, i) && (plausible || w.is(i - 1, IN));
        boolean open = plausible && (apart(w, i) || modifier(w, i));
        if (hyphenedToWord(w, i) || !(introduced || open) || counts(w, i)) return null;
        return new TimeExpression(i, i + 1, new OnCalendar(year, 0, 0, 0, 0));
    }

    /** Whether the number is of what follows: "2014 people". */
    private boolean counts(TimeWords w, int i) {
        if (i + 1 >= w.size() || !w.together(i, i + 1)) return false;
        Tag next = tags.of(w.home(i + 1));
        boolean plural = next == Tag.NNS && !modifier(w, i);
        return plural
                || w.is(i + 1, TimeClass.UNIT)
                || w.word(i + 1).equals("of")
                || w.word(i + 1).equals("%");
    }

    private static boolean introduced(TimeWords w, int i) {
        if (BEFORE.stream().anyMatch(c -> w.is(i - 1, c))) return true;
        boolean second = w.is(i - 1, AND)
                || w.is(i - 1, TO)
                || w.word(i - 1).equals("–")
                || w.word(i - 1).equals("-");
        return second && Year.is(w, i - 2) || w.hyphened(i) && Year.is(w, i - 1);
    }

    private static boolean apart(TimeWords w, int i) {
        return w.word(i - 1).equals("(")
                && (w.word(i + 1).equals(")") || w.word(i + 1).equals("-"));
    }

    private boolean modifier(TimeWords w, int i) {
        if (i + 1 >= w.size() || !w.together(i, i + 1)) return false;
        boolean article = w.word(i - 1).equals("the")
                || w.word(i - 1).equals("a")
                || w.word(i - 1).equals("'s");
        Tag next = tags.of(w.home(i + 1));
        return article && (next == Tag.NN || next == Tag.NNP || next == Tag.JJ);
    }

    private static boolean hyphenedToWord(TimeWords w, int i) {
        boolean before = w.hyphened(i) && !Year.is(w, i - 1) && !w.is(i - 1, TimeClass.MIDDLE);
        boolean behind = w.hyphened(i + 1) && !w.inDigits(i + 1);
        return before || behind;
    }

    private static @Nullable TimeExpression season(TimeWords w, int i) {
        int y = w.is(i + 1, OF) ? i + 2 : i + 1;
        boolean year = Year.is(w, y);
        boolean the = w.word(i - 1).equals("the") && (w.is(i - 2, IN) || w.is(i - 2, OVER) || w.is(i - 2, DURING));
        boolean named = year || the || w.is(i - 1, UNTIL);
        int season = w.value(i, SEASON);
        if (!named) return null;
        return new TimeExpression(i, year ? y + 1 : i + 1, new Meaning.Season(season, year ? Year.of(w, y) : 0, 0));
    }

    private static @Nullable TimeExpression century(TimeWords w, int i) {
        int n = Year.ordinal(w, i);
        boolean century = w.word(i + 1).equals("century");
        return n > 10 && century ? new TimeExpression(i, i + 2, new Era(n - 1, false)) : null;
    }

    /** "1990s", "90s". */
    private static @Nullable TimeExpression decade(TimeWords w, int i) {
        String s = w.word(i);
        int n = s.length();
        if ((n != 5 && n != 3) || !s.endsWith("0s")) return null;
        int year = TimeWords.digits(s.substring(0, n - 1));
        if (year < 0 || n == 5 && year < CENTURY * 10) return null;
        boolean the = w.word(i - 1).equals("the") || w.is(i - 1, TimeClass.EARLY) || w.is(i - 1, TimeClass.LATE);
        if (n == 3 && !the) return null;
        return new TimeExpression(i, i + 1, new Era((n == 3 ? year + MODERN : year) / 10, true));
    }
}
