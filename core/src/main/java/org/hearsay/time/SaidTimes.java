package org.hearsay.time;

import static org.hearsay.time.TimeClass.SAYING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Attribution;
import org.hearsay.model.Phrase;
import org.hearsay.model.TimeFrame;
import org.hearsay.time.Meaning.OnCalendar;
import org.hearsay.time.Meaning.OnWeekday;
import org.hearsay.time.Meaning.Shifted;
import org.hearsay.time.TimePhrase.Reach;
import org.jspecify.annotations.Nullable;

/** Which time phrases of a page tell when something was said, rather than when it happened. */
final class SaidTimes {
    /** Words between a cue and the time it was said: "told reporters in Tolm on Tuesday". */
    private static final int REACH = 6;

    private final PageTimes times;
    private final Set<TimePhrase> said = new HashSet<>();

    SaidTimes(PageTimes times, List<Attribution> attributions) {
        this.times = times;
        for (Attribution a : attributions) {
            TimeFrame frame = a.said();
            TimePhrase p = frame == null || frame.phrase() == null ? null : times.overlapping(frame.phrase());
            if (p != null && p.reach() != Reach.SINCE) said.add(p);
        }
        for (TimePhrase p : times.phrases()) if (isDay(p) && besideCue(p)) said.add(p);
    }

    boolean contains(TimePhrase p) {
        return said.contains(p);
    }

    private boolean besideCue(TimePhrase p) {
        TimeWords w = times.words();
        for (int k = p.first() - 1; k >= 0 && k > p.first() - 4 && w.together(k, p.first()); k--) {
            if (w.is(k, SAYING)) return true;
            if (w.word(k).equals(",")) return false;
        }
        return w.is(p.end(), SAYING);
    }

    /** The time of an attribution that stands beside its cue, null when none does. */
    static @Nullable TimePhrase besideCue(PageTimes times, Attribution a) {
        TimeWords w = times.words();
        for (Phrase cue : a.cue()) {
            if (cue.span() == null) continue;
            int end = w.layout().end(cue);
            TimePhrase inside = times.overlapping(cue);
            if (inside != null && isDay(inside)) return inside;
            int k = times.firstEndingAfter(end);
            if (k >= times.phrases().size()) continue;
            TimePhrase p = times.phrases().get(k);
            if (isDay(p) && near(times, a, p, end)) return p;
        }
        return null;
    }

    private static boolean near(PageTimes times, Attribution a, TimePhrase p, int end) {
        TimeWords w = times.words();
        int first = p.first();
        if (a.content().stream().anyMatch(c -> c.overlaps(times.phrase(p)))) return false;
        for (int k = first - 1; k >= first - REACH; k--) {
            if (k < 0 || !w.together(k, first) || ",;:\"“”".contains(w.word(k))) return false;
            if (w.start(k) < end) return true;
        }
        return false;
    }

    /** Whether it names a day, as the time of a saying does. */
    private static boolean isDay(TimePhrase p) {
        if (p.time() == null || p.reach() != Reach.IN) return false;
        Meaning m = p.time().meaning();
        return m instanceof OnWeekday
                || m instanceof OnCalendar on && on.day() > 0
                || m instanceof Shifted by && by.unit() == Unit.DAY;
    }
}
