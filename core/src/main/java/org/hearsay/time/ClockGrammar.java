package org.hearsay.time;

import static org.hearsay.time.TimeClass.HALFDAY;
import static org.hearsay.time.TimeClass.ON;
import static org.hearsay.time.TimeClass.ZONE;

import org.hearsay.time.Meaning.Clock;
import org.jspecify.annotations.Nullable;

/** Times of the clock, with the day where it stands behind: "10:30 p.m. on Tuesday", "15:00 GMT Saturday". */
final class ClockGrammar implements Grammar {
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private final CalendarGrammar calendar = new CalendarGrammar();

    @Override
    public @Nullable TimeExpression at(TimeWords w, int i) {
        if (!w.inDigits(i) || w.number(i) >= HOURS || w.word(i).length() > 2) return null;
        int hour = w.number(i);
        boolean minutes =
                w.word(i + 1).equals(":") && w.inDigits(i + 2) && w.word(i + 2).length() == 2;
        int minute = minutes ? w.number(i + 2) : 0;
        int end = minutes ? i + 3 : i + 1;
        if (minute >= MINUTES) return null;
        boolean half = w.is(end, HALFDAY) && hour <= 12;
        if (!minutes && !half) return null;
        if (half) hour = hour % 12 + w.value(end++, HALFDAY);
        if (half) end = Year.afterStop(w, end);
        if (w.word(end).equals("local") && w.word(end + 1).equals("time")) end += 2;
        else if (w.is(end, ZONE)) end++;
        return onDay(w, i, end, hour, minute);
    }

    private TimeExpression onDay(TimeWords w, int i, int end, int hour, int minute) {
        int d = w.word(end).equals(",") ? end + 1 : end;
        if (w.is(d, ON)) d++;
        TimeExpression day = w.together(i, d) ? calendar.at(w, d) : null;
        if (day == null) return new TimeExpression(i, end, new Clock(hour, minute, null));
        return new TimeExpression(i, day.end(), new Clock(hour, minute, day.meaning()));
    }
}
