package org.hearsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Attitude;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.Report;

/** Makes the claims of a page ready for comparison that have a speaker, assert or order something, and hold no figure. */
final class Sayings {
    /** What leads over to a content is at most so many characters long. */
    private static final int LEAD = 40;

    private Sayings() {}

    static List<Saying> of(
            String prefix,
            int page,
            Report report,
            Dating dating,
            List<Attribution> attributions,
            List<Figure> figures,
            List<Actor> actors) {
        Map<String, Actor> byId = new HashMap<>();
        for (Actor actor : actors) byId.put(actor.id(), actor);
        Counts counts = new Counts(figures);
        List<Saying> out = new ArrayList<>();
        for (Attribution a : attributions) {
            Attribution.Speaker as = a.speaker();
            Actor speaker = as == null ? null : byId.get(as.actor());
            if (as == null || speaker == null || !claims(a) || counts.standIn(a.content())) continue;
            Saying saying = Saying.of(
                    prefix + a.id(),
                    page,
                    dating.day(),
                    a.content(),
                    lead(report, a.content().get(0)),
                    Speaker.of(speaker, as.type()),
                    Stance.of(a));
            if (saying != null) out.add(saying);
        }
        return out;
    }

    private static boolean claims(Attribution a) {
        Attitude attitude = a.speech().attitude();
        return attitude == Attitude.ASSERTION || attitude == Attitude.DECREE;
    }

    /** "On Monday, ...": the words that lead over to a content with a comma; else none. */
    private static String lead(Report report, Phrase content) {
        if (content.part() != Part.TEXT || content.span() == null) return "";
        String text = report.text();
        int end = content.span().start();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '“')) end--;
        if (end == 0 || text.charAt(end - 1) != ',') return "";
        int start = end;
        while (start > 0 && end - start < LEAD && ".!?\n".indexOf(text.charAt(start - 1)) < 0) start--;
        return text.substring(start, end);
    }

    /** Where the figures of a page stand. */
    private static final class Counts {
        private final Map<Part, TreeMap<Integer, Integer>> endByStart = new HashMap<>();

        Counts(List<Figure> figures) {
            for (Figure f : figures)
                if (f.phrase().span() != null)
                    endByStart
                            .computeIfAbsent(f.phrase().part(), p -> new TreeMap<>())
                            .merge(f.phrase().span().start(), f.phrase().span().end(), Math::max);
        }

        /** Whether one of them stands in a content, or begins before its end and reaches into it. */
        boolean standIn(List<Phrase> content) {
            for (Phrase piece : content) if (standIn(piece)) return true;
            return false;
        }

        private boolean standIn(Phrase phrase) {
            TreeMap<Integer, Integer> ends = endByStart.get(phrase.part());
            if (ends == null || phrase.span() == null) return false;
            Map.Entry<Integer, Integer> last = ends.lowerEntry(phrase.span().end());
            return last != null && last.getValue() > phrase.span().start();
        }
    }
}
