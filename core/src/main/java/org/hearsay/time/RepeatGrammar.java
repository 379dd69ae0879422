package org.hearsay.time;

import static org.hearsay.time.TimeClass.EACH;
import static org.hearsay.time.TimeClass.PART;
import static org.hearsay.time.TimeClass.PAST;
import static org.hearsay.time.TimeClass.PRESENT;
import static org.hearsay.time.TimeClass.REPEAT;
import static org.hearsay.time.TimeClass.UNIT;
import static org.hearsay.time.TimeClass.WEEKDAY;

import org.hearsay.time.Meaning.Around;
import org.hearsay.time.Meaning.Repeated;
import org.jspecify.annotations.Nullable;

/** Times that come again, and the present and the past as such: "daily", "every morning", "now", "at the time". */
final class RepeatGrammar implements Grammar {

    @Override
    public @Nullable TimeExpression at(TimeWords w, int i) {
        if (w.is(i, EACH)) return each(w, i);
        if (w.is(i, REPEAT))
            return named(w, i) ? null : new TimeExpression(i, i + 1, new Repeated(Unit.of(w.value(i, REPEAT))));
        if (w.is(i, PRESENT)) return new TimeExpression(i, i + 1, new Around(0));
        if (w.is(i, PAST)) return new TimeExpression(i, i + 1, new Around(-1));
        boolean then =
                w.is(i, PART) && (w.word(i - 1).equals("at") || w.word(i - 1).equals("by"));
        if (then)
            return new TimeExpression(
                    i, i + 1, new Meaning.Beside(Unit.DAY, 0), TimeExpression.Edge.WHOLE, w.value(i, PART));
        return w.word(i).equals("the") ? around(w, i) : null;
    }

    private static @Nullable TimeExpression each(TimeWords w, int i) {
        int n = w.number(i + 1) > 0 ? i + 2 : i + 1;
        if (w.is(n, UNIT)) {
            Unit unit = Unit.of(w.value(n, UNIT));
            return unit == Unit.SECOND ? null : new TimeExpression(i, n + 1, new Repeated(unit));
        }
        if (w.is(n, PART))
            return new TimeExpression(i, n + 1, new Repeated(Unit.DAY), TimeExpression.Edge.WHOLE, w.value(n, PART));
        return w.is(n, WEEKDAY) ? new TimeExpression(i, n + 1, new Repeated(Unit.WEEK)) : null;
    }

    /** "the Daily ...": a name in mid-sentence. */
    private static boolean named(TimeWords w, int i) {
        return w.capitalised(i) && w.together(i - 1, i);
    }

    private static @Nullable TimeExpression around(TimeWords w, int i) {
        String next = w.word(i + 1);
        if (next.equals("moment") && w.word(i - 1).equals("at")) return new TimeExpression(i, i + 2, new Around(0));
        boolean bare = next.equals("past") && !w.is(i + 2, UNIT) && w.number(i + 2) < 0 && w.is(i - 1, TimeClass.IN);
        return bare ? new TimeExpression(i, i + 2, new Around(-1)) : null;
    }
}
