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
        String word = w.word(i);
        if (word.length() < 1 || word.length() > 7 || !Character.isDigit(word.charAt(0))) return null;
        int[] parts = parts(word);
        if (parts == null) return null;
        int hour = parts[0];
        int end = i + 1;
        int half = parts[2];
        if (half < 0 && w.is(end, HALFDAY)) half = w.value(end++, HALFDAY);
        if (hour >= HOURS || parts[1] >= MINUTES || half >= 0 && hour > 12) return null;
        if (parts[1] < 0 && half < 0) return null;
        if (half >= 0) hour = hour % 12 + half;
        if (w.word(end).equals("local") && w.word(end + 1).equals("time")) end += 2;
        else if (w.is(end, ZONE)) end++;
        return onDay(w, i, end, hour, Math.max(0, parts[1]));
    }

    /** Hour, minute (-1 when not said) and half of the day (0, 12, or -1 when not said) of "10:30", "10.30pm", "8am", "8". */
    private static int @Nullable [] parts(String word) {
        int n = word.length();
        boolean half = word.endsWith("am") || word.endsWith("pm");
        String digits = half ? word.substring(0, n - 2) : word;
        int colon = Math.max(digits.indexOf(':'), half ? digits.indexOf('.') : -1);
        String hour = colon < 0 ? digits : digits.substring(0, colon);
        int minute = colon < 0 ? -1 : digits.length() - colon == 3 ? TimeWords.digits(digits.substring(colon + 1)) : -2;
        if (hour.length() > 2 || TimeWords.digits(hour) < 0 || colon >= 0 && minute < 0) return null;
        return new int[] {TimeWords.digits(hour), minute, half ? word.endsWith("pm") ? 12 : 0 : -1};
    }

    private TimeExpression onDay(TimeWords w, int i, int end, int hour, int minute) {
        int d = w.word(end).equals(",") ? end + 1 : end;
        if (w.is(d, ON)) d++;
        TimeExpression day = w.together(i, d) ? calendar.at(w, d) : null;
        if (day == null) return new TimeExpression(i, end, new Clock(hour, minute, null));
        return new TimeExpression(i, day.end(), new Clock(hour, minute, day.meaning()));
    }
}
