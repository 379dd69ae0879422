package org.hearsay.time;

import static org.hearsay.time.TimeClass.ARTICLE;
import static org.hearsay.time.TimeClass.EARLIER;
import static org.hearsay.time.TimeClass.EARLY;
import static org.hearsay.time.TimeClass.END;
import static org.hearsay.time.TimeClass.LATE;
import static org.hearsay.time.TimeClass.LATER;
import static org.hearsay.time.TimeClass.MIDDLE;
import static org.hearsay.time.TimeClass.OF;
import static org.hearsay.time.TimeClass.ON;
import static org.hearsay.time.TimeClass.PART;
import static org.hearsay.time.TimeClass.START;
import static org.hearsay.time.TimeClass.THIS;
import static org.hearsay.time.TimeClass.UNIT;

import java.util.List;
import org.hearsay.time.Meaning.OnCalendar;
import org.hearsay.time.Meaning.Shifted;
import org.hearsay.time.TimeExpression.Edge;
import org.jspecify.annotations.Nullable;

/** Parts of a longer stretch: "early August", "late last year", "the end of May", "earlier this week", "mid-January". */
final class EdgeGrammar implements Grammar {
    private final List<Grammar> inner;

    EdgeGrammar(List<Grammar> inner) {
        this.inner = List.copyOf(inner);
    }

    @Override
    public @Nullable TimeExpression at(TimeWords w, int i) {
        if (w.word(i).equals("the")) return afterThe(w, i);
        if (w.is(i, EARLIER) || w.is(i, LATER)) return earlier(w, i);
        Edge edge = edge(w, i);
        if (edge == null) return null;
        int n = w.is(i + 1, ON) ? i + 2 : i + 1;
        if (w.is(i, START) || w.is(i, END)) n = ofThe(w, i + 1);
        TimeExpression of = n < 0 ? null : inner(w, n);
        return of == null || of.edge() != Edge.WHOLE ? null : of.withEdge(i, edge);
    }

    private @Nullable TimeExpression afterThe(TimeWords w, int i) {
        TimeExpression bare = w.is(i + 1, START) || w.is(i + 1, END) || w.is(i + 1, MIDDLE) ? edged(w, i) : null;
        if (bare != null) return bare;
        boolean part = w.is(i + 1, PART) && w.is(i + 2, OF);
        TimeExpression day = part ? inner(w, i + 3) : null;
        return day == null ? null : new TimeExpression(i, day.end(), day.meaning(), Edge.WHOLE, w.value(i + 1, PART));
    }

    private @Nullable TimeExpression edged(TimeWords w, int i) {
        int n = ofThe(w, i + 2);
        TimeExpression of = n < 0 ? null : inner(w, n);
        Edge edge = edge(w, i + 1);
        return of == null || edge == null ? null : of.withEdge(i, edge);
    }

    /** Behind "of" or "of the"; -1 when there is no "of". */
    private static int ofThe(TimeWords w, int i) {
        return w.is(i, OF) ? i + 1 : -1;
    }

    private @Nullable TimeExpression inner(TimeWords w, int n) {
        if (w.is(n, ARTICLE) && w.is(n + 1, UNIT) || w.is(n, UNIT) && w.is(n - 1, OF)) {
            int u = w.is(n, UNIT) ? n : n + 1;
            boolean whole = !Unit.plural(w.value(u, UNIT));
            return whole ? new TimeExpression(n, u + 1, new Shifted(Unit.of(w.value(u, UNIT)), 0, true)) : null;
        }
        TimeExpression best = null;
        for (Grammar g : inner) {
            TimeExpression e = n < w.size() ? g.at(w, n) : null;
            if (e != null && (best == null || e.end() > best.end())) best = e;
        }
        return best == null ? w.size() > n ? bareYear(w, n) : null : best;
    }

    private static @Nullable TimeExpression bareYear(TimeWords w, int n) {
        return Year.is(w, n) ? new TimeExpression(n, n + 1, new OnCalendar(Year.of(w, n), 0, 0, 0, 0)) : null;
    }

    private @Nullable TimeExpression earlier(TimeWords w, int i) {
        if (w.word(i).equals("after") || w.word(i).equals("before")) return null;
        int n = w.is(i + 1, ON) ? i + 2 : i + 1;
        boolean day = w.is(i + 1, ON) || w.is(n, THIS) || w.is(n, TimeClass.DAY) || w.is(n, TimeClass.WEEKDAY);
        TimeExpression of = day ? inner(w, n) : null;
        return of == null ? null : of.withEdge(i, w.is(i, EARLIER) ? Edge.START : Edge.END);
    }

    private static @Nullable Edge edge(TimeWords w, int i) {
        if (w.is(i, EARLY) || w.is(i, START)) return Edge.START;
        if (w.is(i, LATE) || w.is(i, END)) return Edge.END;
        return w.is(i, MIDDLE) ? Edge.MIDDLE : null;
    }
}
