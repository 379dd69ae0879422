package org.hearsay.time;

import static org.hearsay.time.TimeClass.AND;
import static org.hearsay.time.TimeClass.BEGINNING;
import static org.hearsay.time.TimeClass.BETWEEN;
import static org.hearsay.time.TimeClass.DURING;
import static org.hearsay.time.TimeClass.FROM;
import static org.hearsay.time.TimeClass.IN;
import static org.hearsay.time.TimeClass.OF;
import static org.hearsay.time.TimeClass.ON;
import static org.hearsay.time.TimeClass.OVER;
import static org.hearsay.time.TimeClass.RECORD;
import static org.hearsay.time.TimeClass.SINCE;
import static org.hearsay.time.TimeClass.TO;
import static org.hearsay.time.TimeClass.UNTIL;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.time.Meaning.OnCalendar;
import org.hearsay.time.TimePhrase.Reach;
import org.jspecify.annotations.Nullable;

/** Finds time phrases: expressions with their prepositions, periods of two expressions, and since-clauses. */
final class TimePhrases {
    private static final int CLAUSE = 14;
    private static final int OPEN_CLAUSE = 6;
    private static final int COMPARING = 12;

    private final TimeWords w;
    private final @Nullable TimeExpression[] at;
    private final List<TimePhrase> found = new ArrayList<>();

    private TimePhrases(TimeWords words, List<TimeExpression> times) {
        w = words;
        at = Places.byWord(words, times);
    }

    /** The phrases in order; no two overlap. */
    static List<TimePhrase> of(TimeWords words, List<TimeExpression> times) {
        TimePhrases phrases = new TimePhrases(words, times);
        for (int i = 0; i < words.size(); ) i = phrases.step(i);
        return phrases.found;
    }

    private int step(int i) {
        TimePhrase phrase = w.is(i, SINCE) ? since(i) : at[i] != null ? plain(i) : loose(i);
        if (phrase == null) return i + 1;
        found.add(compares(phrase) ? phrase.reaching(phrase.first(), Reach.COMPARED) : phrase);
        return Math.max(i + 1, phrase.end());
    }

    /** "The deadliest attack since Tuesday", "the first raid in months": how long nothing like it was, not when people died. */
    private boolean compares(TimePhrase p) {
        boolean length = p.time() != null && p.time().meaning() instanceof Meaning.Length;
        if (p.reach() != Reach.SINCE && !length) return false;
        for (int k = p.first() - 1; k >= p.first() - COMPARING && w.together(k, p.first()); k--) {
            if (w.is(k, RECORD)) return !w.is(k + 1, OF);
            if (!Character.isLetterOrDigit(w.word(k).charAt(0)) && !isInnerMark(k)) return false;
        }
        return false;
    }

    private @Nullable TimePhrase since(int i) {
        for (int k = i + 1; k < w.size() && k <= i + CLAUSE && w.together(i, k); k++) {
            TimeExpression e = at[k];
            if (e != null && !(e.meaning() instanceof Meaning.Length && k > i + 1))
                return new TimePhrase(i, e.end(), Reach.SINCE, e, null);
            if (!Character.isLetterOrDigit(w.word(k).charAt(0)) && !isInnerMark(k))
                return k > i + 1 ? new TimePhrase(i, k, Reach.SINCE, null, null) : null;
            if (w.is(k, BEGINNING) && !dateFollows(k)) return new TimePhrase(i, k + 1, Reach.SINCE, null, null);
        }
        int end = i + 1;
        while (end < i + OPEN_CLAUSE && end < w.size() && w.together(i, end)) end++;
        return new TimePhrase(i, end, Reach.SINCE, null, null);
    }

    private boolean isInnerMark(int k) {
        return "'’\"“”".indexOf(w.word(k).charAt(0)) >= 0;
    }

    private boolean dateFollows(int verb) {
        for (int k = verb + 1; k < w.size() && k < verb + OPEN_CLAUSE && w.together(verb, k); k++) {
            if (has(k)) return true;
            if (w.word(k).equals(",")) return false;
        }
        return false;
    }

    /** Words that tell of a time without one: "during their advance", "earlier", "so far". */
    private @Nullable TimePhrase loose(int i) {
        if (w.is(i, DURING) && !w.is(i, UNTIL)) return during(i);
        boolean adverb = w.word(i).equals("earlier") || w.word(i).equals("later");
        if (adverb) return new TimePhrase(i, i + 1, Reach.APART, null, null);
        boolean soFar = w.word(i).equals("so")
                && w.word(i + 1).equals("far")
                && !w.word(i + 2).equals("as");
        return soFar ? new TimePhrase(i, i + 2, Reach.APART, null, null) : null;
    }

    private @Nullable TimePhrase during(int i) {
        int end = i + 1;
        while (end <= i + OPEN_CLAUSE && w.together(i, end)) {
            if (has(end)) return null;
            boolean ends = !Character.isLetterOrDigit(w.word(end).charAt(0)) || end > i + 1 && isPreposition(end);
            if (ends) break;
            end++;
        }
        return end > i + 1 ? new TimePhrase(i, end, Reach.APART, null, null) : null;
    }

    private TimePhrase plain(int i) {
        TimeExpression e = at[i];
        if (e == null) throw new IllegalArgumentException("no expression at " + i);
        TimePhrase period = period(e);
        TimePhrase phrase = period != null ? period : new TimePhrase(i, e.end(), Reach.IN, e, null);
        return introduced(phrase);
    }

    private @Nullable TimePhrase period(TimeExpression e) {
        int next = e.end();
        if (!w.together(e.first(), next)) return null;
        boolean to = w.is(next, TO) || w.is(next, UNTIL) || isDash(next) || w.is(next, AND);
        int second = w.hyphened(next) ? next : to ? next + 1 : -1;
        if (second < 0) return null;
        boolean and = w.is(next, AND) && !w.is(e.first() - 1, BETWEEN);
        if (w.is(second, ON) && !and) second++;
        TimeExpression other = second < at.length ? at[second] : null;
        if (other == null) other = bareDay(e, second);
        if (other == null || other.meaning().getClass() != e.meaning().getClass()) return null;
        return new TimePhrase(e.first(), other.end(), and ? Reach.BOTH : Reach.FROM_TO, e, other);
    }

    /** "August 6 to 8": the second day of the same month. */
    private @Nullable TimeExpression bareDay(TimeExpression e, int i) {
        if (!(e.meaning() instanceof OnCalendar on) || on.day() == 0 || on.year() > 0) return null;
        int day = CalendarGrammar.day(w, i);
        boolean counts = i + 1 < w.size()
                && w.together(i, i + 1)
                && Character.isLetter(w.word(i + 1).charAt(0));
        if (day <= on.day() || counts) return null;
        return new TimeExpression(i, i + 1, new OnCalendar(0, on.month(), day, 0, 0));
    }

    private boolean has(int i) {
        return i < at.length && at[i] != null;
    }

    private boolean isDash(int i) {
        return w.word(i).equals("-") || w.word(i).equals("–") || w.word(i).equals("—");
    }

    /** With the preposition before it. */
    private TimePhrase introduced(TimePhrase p) {
        int k = p.first() - 1;
        if (w.word(k).equals("the") && isPreposition(k - 1)) k--;
        if (k < 0 || !w.together(k, p.first())) return p;
        if (w.is(k, FROM) || w.is(k, BETWEEN)) return p.reaching(k, p.other() != null ? p.reach() : Reach.SINCE);
        if (w.is(k, UNTIL)) return p.reaching(k, Reach.UNTIL);
        if (w.word(k).equals("of") && w.word(k - 1).equals("as")) return p.reaching(k - 1, Reach.UNTIL);
        if (w.is(k, TimeClass.EARLIER) || w.is(k, TimeClass.LATER)) return p.reaching(k, Reach.APART);
        return isPreposition(k) ? p.reaching(k, p.reach()) : p;
    }

    private boolean isPreposition(int k) {
        boolean within = w.is(k, ON) || w.is(k, IN) || w.is(k, OVER) || w.is(k, DURING);
        return within || w.is(k, UNTIL) || w.is(k, FROM) || w.word(k).equals("at");
    }
}
