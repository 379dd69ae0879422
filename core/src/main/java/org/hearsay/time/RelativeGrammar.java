package org.hearsay.time;

import static org.hearsay.time.TimeClass.ARTICLE;
import static org.hearsay.time.TimeClass.DAY;
import static org.hearsay.time.TimeClass.MONTH;
import static org.hearsay.time.TimeClass.NEXT;
import static org.hearsay.time.TimeClass.PART;
import static org.hearsay.time.TimeClass.PREVIOUS;
import static org.hearsay.time.TimeClass.SEASON;
import static org.hearsay.time.TimeClass.THIS;
import static org.hearsay.time.TimeClass.UNIT;
import static org.hearsay.time.TimeClass.WEEKDAY;

import org.hearsay.time.Meaning.Beside;
import org.hearsay.time.Meaning.OnCalendar;
import org.hearsay.time.Meaning.OnWeekday;
import org.hearsay.time.Meaning.Shifted;
import org.hearsay.time.Meaning.Window;
import org.jspecify.annotations.Nullable;

/** Times told from the page's own day: "yesterday", "last week", "the past 24 hours", "this morning". */
final class RelativeGrammar implements Grammar {
    private final CalendarGrammar calendar = new CalendarGrammar();

    @Override
    public @Nullable TimeExpression at(TimeWords w, int i) {
        if (w.is(i, DAY)) return day(w, i);
        if (w.word(i).equals("the")) return afterThe(w, i);
        int toward = toward(w, i);
        return toward == NONE || !w.together(i, i + 1) ? null : directed(w, i, i, toward);
    }

    private static final int NONE = 9;

    private static int toward(TimeWords w, int i) {
        if (w.is(i, PREVIOUS)) return -1;
        if (w.is(i, NEXT)) return 1;
        return w.is(i, THIS) ? 0 : NONE;
    }

    private static TimeExpression day(TimeWords w, int i) {
        Shifted day = new Shifted(Unit.DAY, w.value(i, DAY), true);
        if (w.is(i, PART)) return new TimeExpression(i, i + 1, day, TimeExpression.Edge.WHOLE, w.value(i, PART));
        return CalendarGrammar.withPart(w, new TimeExpression(i, i + 1, day));
    }

    private @Nullable TimeExpression afterThe(TimeWords w, int i) {
        if (w.word(i + 1).equals("weekend")) return new TimeExpression(i, i + 2, new Shifted(Unit.WEEKEND, 0, true));
        if (w.word(i + 1).equals("same") && w.word(i + 2).equals("day"))
            return new TimeExpression(i, i + 3, new Beside(Unit.DAY, 0));
        if (w.word(i + 1).equals("day") && w.word(i + 2).equals("before"))
            return new TimeExpression(i, i + 3, new Beside(Unit.DAY, -1));
        int toward = toward(w, i + 1);
        return toward == NONE || toward == 0 ? null : directed(w, i, i + 1, toward);
    }

    private @Nullable TimeExpression directed(TimeWords w, int first, int i, int toward) {
        int n = i + 1;
        if (first == i) {
            TimeExpression named = named(w, i, n, toward);
            if (named != null) return named;
        }
        if (w.is(n, UNIT)) return unit(w, first, i, toward);
        LengthGrammar.Count count = w.is(n, ARTICLE) ? null : LengthGrammar.count(w, n);
        if (count == null || !w.is(count.end(), UNIT) || toward == 0) return null;
        Unit unit = Unit.of(w.value(count.end(), UNIT));
        return new TimeExpression(first, count.end() + 1, new Window(unit, count.amount(), toward));
    }

    /** "last Friday", "this morning", "next summer", "last June"; "the last Friday" is another thing. */
    private @Nullable TimeExpression named(TimeWords w, int i, int n, int toward) {
        if (w.is(n, WEEKDAY))
            return CalendarGrammar.withPart(
                    w, new TimeExpression(i, n + 1, new OnWeekday(w.value(n, WEEKDAY), toward == 0 ? 0 : toward)));
        if (w.is(n, PART) && !w.word(i).equals("recent")) {
            Shifted day = new Shifted(Unit.DAY, toward, true);
            return new TimeExpression(i, n + 1, day, TimeExpression.Edge.WHOLE, w.value(n, PART));
        }
        if (w.is(n, SEASON)) return new TimeExpression(i, n + 1, new Meaning.Season(w.value(n, SEASON), 0, toward));
        if (!w.is(n, MONTH) || !w.capitalised(n)) return null;
        TimeExpression month = calendar.month(w, n, toward);
        boolean bare = month != null && month.meaning() instanceof OnCalendar on && on.day() == 0;
        return bare && month != null ? month.reaching(i, month.end()) : null;
    }

    private static @Nullable TimeExpression unit(TimeWords w, int first, int i, int toward) {
        int n = i + 1;
        int value = w.value(n, UNIT);
        Unit unit = Unit.of(value);
        if (unit == Unit.SECOND) return null;
        boolean the = first < i;
        if (Unit.plural(value))
            return toward == 0 ? null : new TimeExpression(first, n + 1, new Window(unit, 0, toward));
        boolean beside = w.word(i).equals("previous")
                || w.word(i).equals("preceding")
                || w.word(i).equals("following");
        if (beside) return new TimeExpression(first, n + 1, new Beside(unit, toward));
        if (the || w.word(i).equals("past")) return new TimeExpression(first, n + 1, new Window(unit, 1, toward));
        return new TimeExpression(first, n + 1, new Shifted(unit, toward, true));
    }
}
