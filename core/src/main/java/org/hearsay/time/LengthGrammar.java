package org.hearsay.time;

import static org.hearsay.time.TimeClass.AGO;
import static org.hearsay.time.TimeClass.AND;
import static org.hearsay.time.TimeClass.ARTICLE;
import static org.hearsay.time.TimeClass.EARLIER;
import static org.hearsay.time.TimeClass.HALF;
import static org.hearsay.time.TimeClass.LATER;
import static org.hearsay.time.TimeClass.OF;
import static org.hearsay.time.TimeClass.UNIT;
import static org.hearsay.time.TimeClass.VAGUE;

import org.hearsay.time.Meaning.Beside;
import org.hearsay.time.Meaning.Length;
import org.hearsay.time.Meaning.Shifted;
import org.jspecify.annotations.Nullable;

/** Lengths of time and what is counted from them: "three days", "a week ago", "two days after". */
final class LengthGrammar implements Grammar {
    private static final int DECIMAL = 10;
    private static final int MAX_COUNT = 9999;

    @Override
    public @Nullable TimeExpression at(TimeWords w, int i) {
        Count count = count(w, i);
        if (count == null) return barePlural(w, i);
        int u = count.end();
        if (!w.is(u, UNIT) || !w.together(i, u) || isAge(w, u)) return null;
        if (w.word(u).equals("second") || w.word(u).equals("quarter")) return null;
        if (w.word(u).equals("quarters") && w.word(u + 1).equals("of")) return null;
        return directed(w, i, u, count);
    }

    private static TimeExpression directed(TimeWords w, int i, int u, Count count) {
        Unit unit = Unit.of(w.value(u, UNIT));
        int n = count.amount();
        int next = u + 1;
        if (w.is(next, AGO)) return new TimeExpression(i, next + 1, new Shifted(unit, -n, false));
        boolean behind = w.together(u, next) && !w.hyphened(next);
        if (behind && w.is(next, EARLIER)) return new TimeExpression(i, next + 1, new Beside(unit, -n));
        if (behind && w.is(next, LATER)) return new TimeExpression(i, next + 1, new Beside(unit, n));
        return new TimeExpression(i, next, new Length(unit, n, count.half()));
    }

    /** How many units: the number (0 vague), whether and a half, and the index of the unit. */
    record Count(int amount, boolean half, int end) {}

    /** The count that begins at a word, null when none does. */
    static @Nullable Count count(TimeWords w, int i) {
        if (w.is(i, HALF)) return w.is(i + 1, ARTICLE) ? new Count(0, true, i + 2) : null;
        if (w.is(i, ARTICLE)) return afterArticle(w, i);
        if (w.is(i, VAGUE)) return vague(w, i);
        int n = w.number(i);
        if (n < 0 || n > MAX_COUNT) return null;
        int next = i + 1;
        if (!w.inDigits(i) && n >= DECIMAL && w.number(next) > 0 && w.number(next) < DECIMAL) n += w.number(next++);
        if (w.is(next, AND) && w.word(next + 1).equals("a") && w.is(next + 2, HALF))
            return new Count(n, true, next + 3);
        return new Count(n, false, next);
    }

    private static @Nullable Count afterArticle(TimeWords w, int i) {
        if (w.is(i + 1, VAGUE)) return vague(w, i + 1);
        if (w.number(i + 1) > 0) return w.hyphened(i + 2) ? null : count(w, i + 1);
        boolean one = w.value(i, ARTICLE) == 1;
        if (one && w.is(i + 1, HALF)) return new Count(0, true, i + 2);
        return one && w.is(i + 1, UNIT) && !Unit.plural(w.value(i + 1, UNIT)) ? new Count(1, false, i + 1) : null;
    }

    private static Count vague(TimeWords w, int i) {
        int next = w.is(i + 1, OF) ? i + 2 : i + 1;
        return new Count(w.value(i, VAGUE), false, next);
    }

    private static @Nullable TimeExpression barePlural(TimeWords w, int i) {
        if (!w.is(i, UNIT) || !Unit.plural(w.value(i, UNIT)) || w.hyphened(i)) return null;
        boolean counted = w.is(i - 1, TimeClass.OVER) || w.is(i - 1, OF) || w.is(i - 1, TimeClass.IN);
        boolean directed = w.is(i + 1, AGO) || w.is(i + 1, EARLIER) || w.is(i + 1, LATER);
        if (!counted && !directed) return null;
        return directed(w, i, i, new Count(0, false, i));
    }

    private static boolean isAge(TimeWords w, int u) {
        return w.word(u + 1).equals("old")
                || w.word(u + 1).equals("olds")
                || w.word(u + 2).equals("old");
    }
}
