package org.hearsay.time;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of a layout, once for all who ask; of several that begin at one word the longest. */
public final class TimeFinder {
    private final TimeWords words;
    private final List<Grammar> grammars;
    private final List<TimeExpression> found;

    /** Of a layout and the parts of speech of its words. */
    public TimeFinder(Layout layout, Tags tags) {
        words = new TimeWords(layout);
        List<Grammar> plain =
                List.of(new CalendarGrammar(), new RelativeGrammar(), new YearGrammar(tags), new LengthGrammar());
        List<Grammar> all = new ArrayList<>(plain);
        all.add(new ClockGrammar());
        all.add(new RepeatGrammar());
        all.add(new EdgeGrammar(plain));
        grammars = List.copyOf(all);
        found = List.copyOf(all());
    }

    TimeWords words() {
        return words;
    }

    /** All time expressions in order; no two overlap. */
    List<TimeExpression> found() {
        return found;
    }

    private List<TimeExpression> all() {
        List<TimeExpression> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            TimeExpression best = longest(i);
            if (best != null) found.add(best);
            i = best == null ? i + 1 : best.end();
        }
        return found;
    }

    private @Nullable TimeExpression longest(int i) {
        if (!words.known(i) && !Character.isDigit(words.word(i).charAt(0))) return null;
        TimeExpression best = null;
        for (Grammar g : grammars) {
            TimeExpression e = g.at(words, i);
            if (e != null && (best == null || e.end() > best.end())) best = e;
        }
        return best;
    }
}
