package org.hearsay.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Counting;
import org.hearsay.model.TimeFrame;
import org.jspecify.annotations.Nullable;

/** Tells when something was said and when a figure holds. Days that the page does not fix stay null. */
public final class TimeResolver {

    /**
     * The attributions with the days on which they were said. Where an attribution has no words for it yet, those beside
     * its cue are taken ("said in Tolm on Tuesday").
     */
    public List<Attribution> said(PageTimes times, List<Attribution> attributions) {
        return attributions.stream()
                .map(a -> {
                    TimeFrame frame = said(times, a);
                    return frame == null ? a : a.withSaid(frame);
                })
                .toList();
    }

    private static @Nullable TimeFrame said(PageTimes times, Attribution a) {
        TimeFrame given = a.said();
        if (given == null || given.phrase() == null) {
            TimePhrase p = SaidTimes.besideCue(times, a);
            return p == null ? given : times.frame(p);
        }
        TimePhrase p = times.overlapping(given.phrase());
        if (p == null) return given;
        TimeFrame frame = times.frame(p);
        return new TimeFrame(given.phrase(), frame.from(), frame.to(), null);
    }

    /**
     * The figures with their time: the words and the days of what happened; where only the time of the saying is told,
     * its words, and its day as the one on which the figure stood so. A running total stood so when it was said. A figure
     * without a time that says another again has that one's.
     */
    public List<Figure> times(PageTimes times, List<Attribution> attributions, List<Figure> figures) {
        if (figures.isEmpty()) return figures;
        FigureTimes choices = new FigureTimes(times, new SaidTimes(times, attributions));
        Map<String, Attribution> byId = new HashMap<>();
        for (Attribution a : attributions) byId.put(a.id(), a);
        List<Figure> timed = figures.stream()
                .map(f -> f.phrase().span() == null ? f : f.withTime(time(times, choices, byId, f)))
                .toList();
        return SharedTimes.among(timed);
    }

    private static @Nullable TimeFrame time(
            PageTimes times, FigureTimes choices, Map<String, Attribution> attributions, Figure f) {
        FigureTimes.Choice choice = choices.of(f.phrase());
        LocalDate said = f.counting() == Counting.CUMULATIVE ? saidDay(attributions, f) : null;
        if (choice == null) return said == null ? null : new TimeFrame(null, null, null, said);
        TimeFrame frame = times.frame(choice.phrase());
        if (!choice.onlySaid()) return new TimeFrame(frame.phrase(), frame.from(), frame.to(), said);
        LocalDate day = frame.from() != null && frame.from().equals(frame.to()) ? frame.from() : null;
        return new TimeFrame(frame.phrase(), null, null, day);
    }

    private static @Nullable LocalDate saidDay(Map<String, Attribution> attributions, Figure f) {
        Attribution a =
                f.claimant() instanceof Figure.Claimant.Named named ? attributions.get(named.attribution()) : null;
        TimeFrame said = a == null ? null : a.said();
        return said != null && said.from() != null && said.from().equals(said.to()) ? said.from() : null;
    }
}
